import type { TableProblem } from '@/domain/score/structure'
import { count, plural } from '../english'
import type { messages as zh } from './structure.zh'

const texts: Record<TableProblem['code'], (problem: TableProblem) => string> = {
  noColumn: ({ column }) => `there is no column “${column}”`,
  duplicate: ({ value }) => `“${value}” is empty or repeated`,
  unknownParent: ({ value }) => `the parent “${value}” is not a group of the table`,
  circle: () => 'the parents go round in a circle',
  noRoot: () => 'every node has a parent: there is no top',
  tooDeep: ({ value }) => `${value} levels of groups; 5 at most`,
  tooMany: ({ value }) => `${value} indicators; 200 at most`,
  noIndicator: ({ value }) =>
    value ? `there is no indicator below “${value}”` : 'there are no rows or no indicators to score',
  badNumber: ({ value }) => `“${value}” is not a number that can be used here`,
  badDirection: ({ value }) => `“${value}” is not a direction; write 1 or -1`,
  badPair: ({ value }) => `“${value}” must be two ends, the lower one below the upper`,
  badTransform: ({ value }) => `“${value}” is not a transformation; only log is`,
}

export const messages: typeof zh = {
  problem(problem) {
    const { row, column, code } = problem
    const at = row === undefined ? '' : `row ${row}${column ? `, column “${column}”` : ''}: `
    return at + texts[code](problem)
  },
  facts: (indicators, groups, levels) =>
    `A structure of indicators: ${count(indicators, 'indicator')}, ${count(groups, 'group')}, ${count(levels, 'level')}.`,
  table: 'For',
  noTable: 'This is a structure whose indicators are not loaded. Load their figures first, then this file.',
  wrong: (table) =>
    `This structure can’t be used with “${table}”. Correct the following and load it again; the table’s headers must match iCode in the structure.`,
  apply: 'Use the structure',
  applied: (table) => `“${table}” now has its structure.`,
  failed: 'Not kept: this device refused to store it.',
  another: 'Another file',

  heading: 'Directions and groups',
  ask: (n) =>
    `${count(n, 'indicator')} ${plural(n, 'does', 'do')} not say whether higher or lower is better. Nothing is assumed: choose for each, then score.`,
  askNote:
    'Or end the headers with ↑ or ↓ (or “lower is better”), or load a structure in the iMeta layout (columns iCode, Parent, Direction, …).',
  indicator: 'Indicator',
  direction: 'Direction',
  directionOf: (name) => `${name}, direction`,
  open: '(choose)',
  higher: '↑ higher is better',
  lower: '↓ lower is better',
  group: 'Group',
  groupOf: (name) => `${name}, its group`,
  groupNote: 'Indicators with the same name here form a group; empty ones go directly below the total.',
  unit: 'Unit of measure',
  unitOf: (name) => `${name}, unit of measure`,
  figures: { lower: 'Lower limit', upper: 'Upper limit', target: 'Target' },
  figureOf: {
    lower: (name) => `${name}, lower limit`,
    upper: (name) => `${name}, upper limit`,
    target: (name) => `${name}, target`,
  },
  denominator: 'Denominator',
  denominatorOf: (name) => `${name}, denominator`,
  restHigher: 'Higher is better for the rest',
  restLower: 'Lower is better for the rest',
  save: 'Score with these',
  missing: (n) => `${n} still to choose.`,
  close: 'Close',
}
