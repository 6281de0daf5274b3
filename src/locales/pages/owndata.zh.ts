import { bandsIn } from '../bandNames'
import type {
  CellProblem,
  FileProblem,
  ImportProblem,
  Kind,
  Role,
  Severity,
  Values,
} from '@/dataset/import/model'

const several = (value: Values[string] | undefined): string =>
  Array.isArray(value) ? value.join('、') : String(value ?? '')
const cells = ({ count, cells }: Values) =>
  `${several(cells)}${Number(count) > (cells as string[]).length ? ` 等${count}处` : ''}`

type Names = (ids: Values[string] | undefined) => string

const files: Record<FileProblem | 'worker', (v: Values) => string> = {
  empty: () => '文件是空的。请确认选对了文件。',
  tooLarge: ({ size, limit }) =>
    `文件约 ${size} MB，超过 ${limit} MB 的上限。请只保留需要的工作表和列，再试一次。`,
  tooManyRows: ({ rows, limit }) =>
    `表格有 ${rows} 行，超过 ${limit} 行的上限。请删去多余的行，或分成几个文件。`,
  tooManyColumns: ({ columns, limit }) => `表格有 ${columns} 列，超过 ${limit} 列的上限。请删去多余的列。`,
  tooManyCells: ({ limit }) => `表格的格子超过 ${limit} 个。请删去多余的行或列，或分成几个文件。`,
  encoding: () =>
    '认不出文字编码：既不是 UTF-8、UTF-16，也不是 GB18030。请在表格软件里另存为“CSV UTF-8”再试。',
  binary: () => '这不是文本，也不是 .xlsx 工作簿。请用 CSV、XLSX 或 JSON 文件。',
  oldWorkbook: () => '这是 2007 年以前的 .xls 工作簿，或加了密码。请在表格软件里去掉密码，另存为 .xlsx。',
  workbookBroken: () => '工作簿已损坏或不完整，无法打开。请在表格软件里打开后另存为新的 .xlsx。',
  zipBomb: ({ reason, value, name }) =>
    `工作簿没有打开：${
      reason === 'entries'
        ? `其中有 ${value} 个部分`
        : reason === 'lie'
          ? `“${name}”解压后比它声明的大`
          : reason === 'ratio'
            ? `“${name}”压缩了约 ${value} 倍`
            : '解压后过大'
    }，不像表格。请在表格软件里把需要的表另存为新的 .xlsx 或 CSV。`,
  noUnpacking: () => '这个浏览器不能解压 .xlsx。请另存为 CSV 再试，或换用新版浏览器。',
  quotes: ({ row }) =>
    `第 ${row} 行起有一个引号没有结束，后面的格子分不开。请补上引号，或从表格软件重新导出 CSV。`,
  noTable: () => '没有找到表头：需要一行写着“地区”“年份”“总体指数”等字样。请对照模板检查。',
  jsonBroken: ({ line, column, near }) =>
    `JSON 在第 ${line} 行第 ${column} 列写错了，附近是“${near}”。请改正后再试。`,
  jsonKey: ({ key, path }) => `JSON 的 ${path} 处用了键“${key}”，这个键不能用。请删去或改名。`,
  jsonDepth: ({ limit }) => `JSON 嵌套超过 ${limit} 层，不像数据文件。请确认选对了文件，或改用 CSV、XLSX。`,
  jsonLarge: ({ what, limit }) =>
    `JSON 里${what === 'keys' ? '不同的键' : what === 'values' ? '值' : '列表和对象'}超过 ${limit} 个，不像数据文件。请只保留需要的部分，或改用 CSV、XLSX。`,
  jsonMap: ({ format, shapes, keys }) =>
    `这是一份地图（${format}，${shapes} 个图形，属性：${several(keys)}），里面没有单位和数据。请把它放进数据包的 geometry，与 units、editions 写在同一个文件里，再打开；只有数据时用 CSV、XLSX。`,
  jsonUnknown: () =>
    '认不出这个 JSON：它既不是年度数据，也不是从本站导出的本机数据。请改用模板，或存为 CSV、XLSX。',
  jsonProblems: () => '这个 JSON 有下列错误，请改正后再试：',
  jsonUnits: () => '这个文件自带单位和地图，是地区数据包，不能当作年度数据载入。',
  contradiction: () => '文件中的数据相互矛盾。',
  worker: () => '浏览器没能开始读文件。请刷新页面再试。',
}

const problems: Record<CellProblem, (v: Values, names: Names) => string> = {
  unknownName: ({ text, near }, names) =>
    text
      ? `不认识“${text}”${(near as string[]).length ? `，是不是${names(near)}？` : '。'}请选定，或在文件里改正。`
      : '这一行没有单位名称，却有数。请补上名称。',
  ambiguousName: ({ text, near }, names) => `“${text}”可能是${names(near)}，请选定：`,
  oddName: ({ text }) => `名称“${text}”含有代码，已当作普通文字，不会执行。请看看是否写错。`,
  duplicate: ({ id, first, year }, names) =>
    `${names([String(id)])}${year ? `的${year}年` : ''}出现两次，前一次在 ${first}。请删去一行。`,
  otherKind: ({ text }) => `“${text}”不属于这一类单位，这一行没有读。省级单位和城市请分成两个表。`,
  summaryRow: ({ text }) => `“${text}”是合计行，没有读。`,
  notNumber: ({ text, column }) => `“${column}”一列的“${text}”不是数。没有数请留空或写“—”。`,
  decimalComma: ({ text }) => `“${text}”里的逗号可能是小数点，也可能是千位分隔。小数点请用“.”。`,
  outOfRange: ({ text, least, most, column }) =>
    `“${column}”应在 ${least} 到 ${most} 之间，这里是 ${text}。请改正，不知道就留空。`,
  notWhole: ({ text, column }) => `“${column}”应是整数，这里是 ${text}。请改正，或给这一列另选含义。`,
  share: () => '所有指数都在 0 到 1 之间。如果是比例，请乘以 100 再导入。',
  rounded: ({ count }) => `有 ${count} 个数多于两位小数，已四舍五入到两位，与报告一致。`,
  yearOdd: ({ text }) => `“${text}”不是年份。请写四位数，如 2021。`,
  yearFuture: ({ year }) => `${year} 年还没有到，不可能已被评估。请改正年份。`,
  yearNew: ({ years }) =>
    `本站没有 ${several(years)} 年，载入后会成为新的一年，等级表沿用最近一年。如果这是报告年份，评估年度早一年，请在上面改选。`,
  yearMissing: ({ named }) =>
    `表里没有写年份${(named as string[]).length ? `（标题或文件名里有 ${several(named)}）` : ''}。请在上面选定评估年度。`,
  reportYear: () => '已把报告年份换算成评估年度。',
  wideMeasure: () => '各年一列，但都是小整数：可能是指数，也可能是名次。请在上面选定。',
  bandUnknown: ({ text, bands }) => `没有“${text}”这个等级。请改为：${several(bandsIn('zh', bands))}。`,
  bandContradicts: ({ id, band, index, indexCell, expected }, names) =>
    `${names([String(id)])}的等级是“${bandsIn('zh', band)}”，但 ${indexCell} 的指数 ${index} 属于“${bandsIn('zh', expected)}”。请改正其一，或把等级列设为“不用”。`,
  rankContradicts: ({ id, rank, index, expected, other, otherRank, otherIndex }, names) =>
    expected === undefined
      ? `${names([String(id)])}第 ${rank} 名、指数 ${index}，与${names([String(other)])}第 ${otherRank} 名、指数 ${otherIndex} 的先后不符。请改正其一，或把名次列设为“不用”。`
      : `${names([String(id)])}的名次是 ${rank}，按指数 ${index} 应为 ${expected}（同分同名次，下一名次不跳过）。请改正，或把名次列设为“不用”。`,
  rankPositions: () =>
    '名次在同分之后跳过（1、1、3），报告印的是不跳过的名次（1、1、2）。请把名次列设为“不用”，本站会自己算。',
  contradiction: ({ cells }) => `这些格子合起来不可能都对：${several(cells)}。请核对。`,
  roleTwice: ({ columns }) => `${several(columns)} 两列说的是同一件事。请把其中一列设为“不用”。`,
  unknownColumn: ({ header }) => `不知道“${header}”一列是什么，没有用。如需要，请在下面的表里选定它的含义。`,
  missingUnits: ({ ids, count }, names) =>
    `没有${Number(count) > 12 ? `其余 ${count} 个单位` : names(ids)}的数，它们仍按已公布的事实显示。`,
  nothing: () => '没有读到任何数。请看看各列的含义是否选对。',
  formulas: (v) => `有公式：${cells(v)}。用的是文件里存的结果，没有重新计算。`,
  emptyFormulas: (v) => `公式没有存下结果：${cells(v)}，当作空格。请在表格软件里打开并保存一次。`,
  merged: (v) =>
    `有合并的格子：${cells(v)}。只有左上角一格有内容，其余当作空格；若各格都有数，请取消合并后逐格填写。`,
  mergedSpread: (v) => `有合并的格子：${cells(v)}。其中的地区或年份算作所跨每一行的。`,
  skippedRows: ({ text }) => `跳过了表格以外的文字：“${text}”。`,
  otherSheets: ({ sheet, count }) => `读的是工作表“${sheet}”，另有 ${count} 个可在上面改选。`,
  claimsLeftOut: ({ year, count }) => `${year} 年有 ${count} 条弱来源或未采用的说法没有读入。`,
}

const kinds: Record<Kind, string> = {
  edition: '一年的全表',
  years: '多年的表',
  cities: '重点城市的表',
  indicators: '任意地方的指标表',
}

const fixedRoles: Record<string, string> = {
  ignore: '不用',
  place: '单位',
  year: '评估年度',
  reportYear: '报告年份',
  indicator: '指标',
  index: '总体指数',
  rank: '名次',
  band: '等级',
}

export const messages = {
  mark: '本机数据',
  open: '打开本机数据',
  openHint: 'CSV、XLSX、JSON，只在这台设备上读，不上传。',
  title: '本机数据',
  lead: '载入你手里的全表，地图、排名和各页随之补全。文件只在这台设备上读，不上传，也不会进入链接。',
  close: '关闭',
  choose: '选择文件',
  drop: '或把文件拖到页面任意处。CSV、XLSX 或 JSON，至多 20 MB。',
  dropHere: '松开即读取',
  onlyOne: '一次只读一个文件，读的是第一个。',
  templates: '模板',
  templatesHint: '只有表头和单位名称，没有数。',
  template: { edition: '一年的全表', years: '五年表', cities: '重点城市', indicators: '指标表' },
  reading: (file: string) => `正在读“${file}”`,
  percent: (share: number) => `${Math.round(share * 100)}%`,
  comparing: '正在与已公布的事实比对',
  cancel: '取消',
  another: '换一个文件',
  failed: (file: string) => `“${file}”没有载入`,
  unchanged: '页面保持原样。',
  understood: (file: string) => file,
  kind: '这是',
  kinds,
  sheet: '工作表',
  year: '评估年度',
  yearNone: '请选择',
  yearMeans: '文件里的年份是',
  yearMeansOptions: { assessed: '评估年度', report: '报告年份（晚一年）' },
  wide: '各年一列的是',
  wideOptions: { index: '总体指数', rank: '名次' },
  scoredYear: '用于评分的年份',
  facts: {
    recognised: (n: number, of: number, kind: Kind) =>
      kind === 'indicators'
        ? `${n} 个地方`
        : `认出 ${of} 个${kind === 'cities' ? '城市' : '单位'}中的 ${n} 个`,
    figures: (n: number) => `${n} 个数`,
    years: (years: readonly number[]) => (years.length ? `评估年度 ${years.join('、')}` : '没有年份'),
    encoding: (name: string) => `编码 ${name}`,
  },
  columns: '各列的含义',
  columnHint: '不对可以改。',
  column: (letters: string, header: string) => `${letters} 列 ${header}`,
  role: (role: Role, dimension: (id: string) => string): string => {
    const [what, year] = role.split('@')
    const [measure, id] = what!.split(':')
    const name =
      measure === 'dimension'
        ? dimension(id!)
        : measure === 'dimensionRank'
          ? `${dimension(id!)}的名次`
          : fixedRoles[measure!]
    return year ? `${year} 年${name}` : name!
  },
  problems: '问题',
  noProblems: '没有发现问题。',
  severity: { error: '须解决', warning: '请留意', note: '说明' } satisfies Record<Severity, string>,
  problem: (problem: ImportProblem, names: Names) => problems[problem.code](problem.values, names),
  file: (code: FileProblem | 'worker', values: Values) => files[code](values),
  more: (n: number) => `同类问题另有 ${n} 处。`,
  showAll: (n: number) => `显示全部 ${n} 条`,
  resolveName: (text: string) => `“${text}”是`,
  leaveOut: '不用这一行',
  disagreements: (n: number) => `与已公布的说法不一致：${n} 处`,
  disagreementsHint: '两边都保留并列出，推算只用一边：',
  wins: { own: '用本机数据推算', published: '用已公布的推算' },
  ownSays: '本机',
  publishedSays: '已公布',
  apply: '载入',
  applyBlocked: (n: number) => `还有 ${n} 个问题须解决，才能载入。`,
  applied: (file: string) => `已载入“${file}”。`,
  appliedIndicators: (file: string) => `已载入“${file}”，可在“评分”页使用。`,
  pack: '这是一个数据包：它自带单位、年度，可能还有地图。打开后，全站改为显示它，已载入的其他本机数据随之移除；可随时关闭，回到原来的数据。',
  openPack: '打开数据包',
  applyFailed: '载入没有成功，页面保持原样。',
  toScore: '去评分',
  bar: {
    label: '本机数据',
    inUse: '正在使用本机数据，非官方',
    using: (files: string) => `正在使用，非官方：${files}`,
    item: (file: string, years: readonly number[]) =>
      years.length ? `${file}（${years.join('、')}）` : file,
    more: (n: number) => `等 ${n} 个文件`,
    details: '详情',
    remove: '移除',
    removeOne: (file: string) => `移除“${file}”`,
    removeAll: '全部移除',
    removed: '已移除本机数据，页面恢复为已公布的事实。',
    keep: '在这台设备上保留',
    kept: '已保留在这台设备上，下次打开仍在。',
    forgotten: '不再保留，关闭页面后即消失。',
    refused: '这台设备不允许保存，或空间不够：本机数据只保留到关闭页面为止。',
    restored: '已载入这台设备上保留的本机数据。',
    add: '再载入一个',
    exportJson: '存为 JSON',
    contradictions: (n: number) => `与已公布的说法有 ${n} 处不一致`,
  },
}
