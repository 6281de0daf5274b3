import type { TableProblem } from '@/domain/score/structure'

const texts: Record<TableProblem['code'], (problem: TableProblem) => string> = {
  noColumn: ({ column }) => `缺少“${column}”这一列`,
  duplicate: ({ value }) => `“${value}”为空或重复`,
  unknownParent: ({ value }) => `上级“${value}”不是表中的组`,
  circle: () => '上下级关系成环',
  noRoot: () => '每一项都有上级，没有顶层',
  tooDeep: ({ value }) => `有${value}层，至多5层`,
  tooMany: ({ value }) => `有${value}个指标，至多200个`,
  noIndicator: ({ value }) => (value ? `“${value}”之下没有指标` : '没有可评分的行或指标'),
  badNumber: ({ value }) => `“${value}”不是有效的数`,
  badDirection: ({ value }) => `“${value}”不是方向，请写1或-1`,
  badPair: ({ value }) => `上下限“${value}”须两个都写，且下限小于上限`,
  badTransform: ({ value }) => `“${value}”不是变换，只可写log`,
}

/** Texts about the structure of a reader's own indicators. */
export const messages = {
  problem(problem: TableProblem): string {
    const { row, column, code } = problem
    const at = row === undefined ? '' : `第${row}行${column ? `“${column}”列` : ''}：`
    return at + texts[code](problem)
  },
  facts: (indicators: number, groups: number, levels: number) =>
    `指标结构：${indicators}个指标，${groups}个组，${levels}层。`,
  table: '用于',
  noTable: '这是指标结构，还没有载入对应的指标。请先载入指标数据，再载入这个文件。',
  wrong: (table: string) =>
    `这份结构不能用于“${table}”，请改正以下各处后再载入。数据表的列名须与结构的 iCode 一致。`,
  apply: '应用结构',
  applied: (table: string) => `“${table}”已有指标结构。`,
  failed: '未能保存：本机存储拒绝了。',
  another: '换一个文件',

  heading: '方向与分组',
  ask: (count: number) =>
    `有${count}个指标没有说明越高越好还是越低越好。没有说明的不作假定：请逐个选定，再评分。`,
  askNote:
    '也可以在表头末尾写↑或↓（或“越低越好”），或载入 iMeta 格式的结构表（iCode、Parent、Direction 等列）。',
  indicator: '指标',
  direction: '方向',
  directionOf: (name: string) => `${name}，方向`,
  open: '（请选）',
  higher: '↑ 越高越好',
  lower: '↓ 越低越好',
  group: '组',
  groupOf: (name: string) => `${name}，所在的组`,
  groupNote: '同名的指标归为一组；空着的直接归入总分。',
  unit: '计量单位',
  unitOf: (name: string) => `${name}，计量单位`,
  figures: { lower: '下限', upper: '上限', target: '目标值' },
  figureOf: {
    lower: (name: string) => `${name}，下限`,
    upper: (name: string) => `${name}，上限`,
    target: (name: string) => `${name}，目标值`,
  },
  denominator: '分母',
  denominatorOf: (name: string) => `${name}，分母`,
  restHigher: '其余都是越高越好',
  restLower: '其余都是越低越好',
  save: '用这些方向和分组评分',
  missing: (count: number) => `还有${count}个没有选定。`,
  close: '关闭',
}
