import type { TableProblem } from '@/domain/score/structure'
import type { messages as zh } from './structure.zh'

const texts: Record<TableProblem['code'], (problem: TableProblem) => string> = {
  noColumn: ({ column }) => `there is no column “${column}”`,
  duplicate: ({ value }) => `“${value}” is empty or repeated`,
  unknownParent: ({ value }) => `the parent “${value}” is no group of the table`,
  circle: () => 'the parents go round in a circle',
  noRoot: () => 'every node has a parent: there is no top',
  tooDeep: ({ value }) => `${value} levels of groups; 5 at most`,
  tooMany: ({ value }) => `${value} indicators; 200 at most`,
  noIndicator: ({ value }) =>
    value ? `there is no indicator below “${value}”` : 'there are no rows or no indicators to score',
  badNumber: ({ value }) => `“${value}” is not a number that can be used here`,
  badDirection: ({ value }) => `“${value}” is no direction; write 1 or -1`,
  badPair: ({ value }) => `“${value}” must be two ends, the lower one below the upper`,
  badTransform: ({ value }) => `“${value}” is no transformation; only log is`,
}

export const messages: typeof zh = {
  problem(problem) {
    const { row, column, code } = problem
    const at = row === undefined ? '' : `row ${row}${column ? `, column “${column}”` : ''}: `
    return at + texts[code](problem)
  },
  facts: (indicators, groups, levels) =>
    `A structure of indicators: ${indicators} indicators, ${groups} groups, ${levels} levels.`,
  table: 'For',
  noTable:
    'This is a structure, and the indicators that it speaks of are not loaded. Load their figures first, then this file.',
  wrong: (table) =>
    `This structure can’t be used with “${table}”. Correct these places and load it again; the table’s heads must be the iCode of the structure.`,
  apply: 'Use the structure',
  applied: (table) => `“${table}” has its structure.`,
  failed: 'Not kept: this device refused to store it.',
  another: 'Another file',

  heading: 'Directions and groups',
  ask: (count) =>
    `${count} indicators do not say whether higher or lower is better. Nothing is assumed: choose for each, then they are scored.`,
  askNote:
    'Or end the heads with ↑ or ↓ (or “lower is better”), or load a structure in the iMeta layout (columns iCode, Parent, Direction, …).',
  indicator: 'Indicator',
  direction: 'Direction',
  directionOf: (name) => `${name}, direction`,
  open: '(choose)',
  higher: '↑ higher is better',
  lower: '↓ lower is better',
  group: 'Group',
  groupOf: (name) => `${name}, its group`,
  groupNote: 'Indicators with the same name here form a group; empty ones stand right below the total.',
  restHigher: 'Higher is better for the rest',
  restLower: 'Lower is better for the rest',
  save: 'Score with these',
  missing: (count) => `${count} still to choose.`,
  close: 'Close',
}
