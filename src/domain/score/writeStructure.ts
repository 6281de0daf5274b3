import { isGroup, type Indicator, type IndicatorGroup, type IndicatorNode } from './model'

const head = [
  'iCode',
  'iName',
  'Type',
  'Parent',
  'Direction',
  'Weight',
  'Unit',
  'Target',
  'Denominator',
  'goalpost_lower',
  'goalpost_upper',
  'limit_lower',
  'limit_upper',
  'Thresholds',
  'Transform',
]
const signs = { higher: '1', lower: '-1' }

/** The rows of a tree, head first: inverse of `readStructure` for names in one language. */
export function writeStructure(
  root: IndicatorGroup,
  groupings: Iterable<string> = [],
  denominators: Iterable<string> = [],
): string[][] {
  const column = (type: string) => (name: string) => [name, name, type]
  const indicatorCells = (node: Indicator) => [
    node.direction ? signs[node.direction] : '',
    node.weight,
    node.unit?.zh,
    node.target,
    node.denominator,
    ...(node.goalposts ?? ['', '']),
    ...(node.limits ?? ['', '']),
    node.thresholds?.join(';'),
    node.transform,
  ]
  const visit = (node: IndicatorNode, parent: string): string[][] => [
    [
      node.id,
      node.name.zh,
      isGroup(node) ? 'Aggregate' : 'Indicator',
      parent,
      ...(isGroup(node) ? ['', node.weight] : indicatorCells(node)).map((cell) => String(cell ?? '')),
    ],
    ...(isGroup(node) ? node.children.flatMap((child) => visit(child, node.id)) : []),
  ]
  return [
    head,
    ...visit(root, ''),
    ...[...groupings].map(column('Group')),
    ...[...denominators].map(column('Denominator')),
  ]
}
