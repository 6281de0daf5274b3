import { bandsIn } from '../bandNames'
import { againstPublished } from './againstPublished.zh'
import type {
  CellProblem,
  FileProblem,
  ImportProblem,
  Kind,
  Role,
  Severity,
  Values,
} from '@/dataset/read/model'

const several = (value: Values[string] | undefined): string =>
  Array.isArray(value) ? value.join('、') : String(value ?? '')
const cells = ({ count, cells }: Values) =>
  `${several(cells)}${Number(count) > (cells as string[]).length ? `等${count}处` : ''}`

const quoted = ({ texts, count }: Values) =>
  `${(texts as string[]).map((text) => `“${text}”`).join('、')}${Number(count) > (texts as string[]).length ? `等${count}处` : ''}`

/** What a file is called for the person who has it. */
const fileKinds: Record<string, string> = {
  xlsx: '.xlsx 工作簿',
  xlsb: '.xlsb 二进制工作簿',
  xls: '.xls 工作簿',
  ods: '.ods 表格',
  fods: '.fods 表格',
  html: '网页',
  numbers: 'Numbers 表格',
  unknown: '压缩文件',
}

type Names = (ids: Values[string] | undefined) => string

const files: Record<FileProblem | 'worker', (v: Values) => string> = {
  empty: () => '文件是空的。请确认选对了文件。',
  tooLarge: ({ size, limit }) =>
    `文件约${size} MB，超过${limit} MB 的上限。请只保留需要的工作表和列，再试一次。`,
  tooManyRows: ({ rows, limit }) => `表格有${rows}行，超过${limit}行的上限。请删去多余的行，或分成几个文件。`,
  tooManyColumns: ({ columns, limit }) => `表格有${columns}列，超过${limit}列的上限。请删去多余的列。`,
  tooManyTexts: ({ limit }) =>
    `工作簿里的文字超过${limit}条。请只保留需要的工作表，另存为新的 .xlsx 或 CSV。`,
  longLine: ({ row, limit }) =>
    `第${row}行超过${limit}个字符，不像表格。请确认选对了文件，或从表格软件重新导出 CSV。`,
  tooManyCells: ({ limit }) => `表格的单元格超过${limit}个。请删去多余的行或列，或分成几个文件。`,
  encoding: () =>
    '无法识别文字编码：既不是 UTF-8、UTF-16，也不是 GB18030。请在表格软件里另存为“CSV UTF-8”再试。',
  binary: () => '这不是文本，也不是工作簿。请用 XLSX、XLS、ODS、CSV 或 JSON 文件。',
  workbookLocked: () => '工作簿加了打开密码，无法读取。请在表格软件里去掉密码后另存，再试一次。',
  workbookUnread: ({ kind }) =>
    `这是${fileKinds[String(kind)] ?? '工作簿'}，其中没有可读的表格。请在表格软件里打开，另存为 .xlsx 或 CSV 再试。`,
  workbookBroken: () => '工作簿已损坏或不完整，无法打开。请在表格软件里打开后另存为新的 .xlsx。',
  zipBomb: ({ reason, value, name, limit }) =>
    `工作簿没有打开：${
      reason === 'entries'
        ? `其中超过${Number(value) - 1}个部分`
        : reason === 'lie'
          ? `“${name}”解压后的大小与其注明的不符`
          : `解压后超过${limit} MB`
    }。请在表格软件里只保留需要的工作表，另存为新的 .xlsx 或 CSV。`,
  quotes: ({ row }) =>
    `第${row}行起有一个引号没有结束，后面的单元格无法区分。请补上引号，或从表格软件重新导出 CSV。`,
  noTable: ({ sheets }) =>
    `没有找到表头：需要一行写着“地区”“年份”“总体指数”等字样。${
      (sheets as string[] | undefined)?.length
        ? `工作表${(sheets as string[]).map((name) => `“${name}”`).join('、')}是隐藏的，没有读；要读就先取消隐藏。`
        : '请对照模板检查。'
    }`,
  jsonBroken: ({ line, column, near }) =>
    `JSON 第${line}行第${column}列有误，附近是“${near}”。请改正后再试。`,
  jsonKey: ({ key, path }) => `JSON 的${path}处用了键“${key}”，这个键不能用。请删去或改名。`,
  jsonDepth: ({ limit }) => `JSON 嵌套超过${limit}层，不像数据文件。请确认选对了文件，或改用 CSV、XLSX。`,
  jsonLarge: ({ what, limit }) =>
    `JSON 里${what === 'keys' ? '不同的键' : what === 'values' ? '值' : '列表和对象'}超过${limit}个，不像数据文件。请只保留需要的部分，或改用 CSV、XLSX。`,
  jsonMap: ({ format, shapes, keys }) =>
    `这是一份地图（${format}，${shapes}个图形，属性：${several(keys)}），其中没有地区和数据。请把它放进数据包的 geometry，与 units、editions 写在同一个文件里，再打开；只有数据时用 CSV、XLSX。`,
  jsonUnknown: () =>
    '无法识别这个 JSON：既不是年度数据，也不是从本站导出的本机数据。请改用模板，或存为 CSV、XLSX。',
  jsonProblems: () => '这个 JSON 有下列错误，请改正后再试：',
  jsonUnits: () => '这个文件自带地区和地图，是数据包，不能当作年度数据载入。',
  contradiction: () => '文件中的数据相互矛盾。',
  worker: () => '浏览器未能开始读取。请刷新页面再试。',
}

const problems: Record<CellProblem, (v: Values, names: Names) => string> = {
  unknownName: ({ text, near }, names) =>
    text
      ? `无法识别“${text}”${(near as string[]).length ? `，是不是${names(near)}？` : '。'}请选定，或在文件里改正。`
      : '这一行没有地区名称，却有数字。请补上名称。',
  ambiguousName: ({ text, near }, names) => `“${text}”可能是${names(near)}，请选定：`,
  oddName: ({ text }) => `名称“${text}”含有代码，已当作普通文字，不会执行。请核对。`,
  duplicate: ({ id, first, year }, names) =>
    `${names([String(id)])}${year ? `的${year}年` : ''}出现两次，前一次在${first}。请删去一行。`,
  samePlace: ({ id, names: both, first, year }, names) =>
    `“${(both as string[])[0]}”和“${(both as string[])[1]}”都是${names([String(id)])}${year ? `（${year}年）` : ''}，前一次在${first}。请只留一行。`,
  otherKind: ({ text }) => `“${text}”不属于这一类地区，这一行未读取。省级地区和城市请分成两个表。`,
  summaryRow: (v) => `汇总行未读取：${quoted(v)}。`,
  regionRows: (v) => `区域行未读取：${quoted(v)}。它们不是单个地区。`,
  unassessed: (v) => `${quoted(v)}未参评，未读取。`,
  notNumber: ({ text, column }) => `“${column}”一列的“${text}”不是数字。没有数字请留空或写“—”。`,
  decimalComma: ({ text }) => `“${text}”里的逗号可能是小数点，也可能是千位分隔。小数点请用“.”。`,
  apostrophe: ({ text, column }) =>
    `“${column}”一列的“${text}”用撇号分开数字。如果撇号是千位分隔，请在这里确认。`,
  triangle: ({ text }) => `“${text}”前的三角可以表示减少，也可以表示增加。请改写成 -0.5或0.5这样的数。`,
  dateFigure: ({ text, column }) =>
    `“${column}”一列的“${text}”是日期格式，不是数字。如果原来写的是1-2这样的区间，请把格式改为文本后重写。`,
  loneMark: ({ text, column }) => `“${column}”一列的“${text}”只有标记，没有数字。请写成普通数字，或留空。`,
  openRange: ({ text, column }) =>
    `“${column}”一列的“${text}”只有一头，另一头没有已知的界限，未读取。如果是百分比，请在表头写上（%）。`,
  rangeClaim: ({ text, column }) => `“${column}”一列的“${text}”是范围，不是一个数，未读取。`,
  aboutFigure: (v) => `“约”数按四舍五入读作范围：${cells(v)}。例如约96读作95.5到96.5。`,
  capped: ({ column, least, most, count }) =>
    `“${column}”一列有${count}个只有一头的数（如 >99），另一头按${least}–${most}的界限计算。`,
  marks: (v) => `数字旁有脚注标记，按不带标记读：${cells(v)}，标记为${several(v.texts)}。`,
  missingWords: (v) =>
    `这些字样当作没有数字：${quoted({ texts: v.texts!, count: (v.texts as string[]).length })}，共${v.count}个单元格，第一个见左。`,
  textFigures: (v) =>
    `这些数在文件里存为文本：${cells(v)}。这种格式看不出其中有没有上标标记，请核对，或另存为 .xlsx 再试。`,
  unitTwice: (v) =>
    `“${v.column}”的表头已写明以万或亿计，${cells(v)}里又写了一次，不知道是不是重复。请统一写法。`,
  mixedUnits: (v) =>
    `“${v.column}”一列只有部分数带“万”或“亿”：${cells(v)}。带的已换算，不带的按原数读，请核对。`,
  measures: (v) =>
    `“${v.column}”一列混用几种计量单位：${quoted({ texts: v.texts!, count: Number(v.count) })}。请换算成同一种。`,
  rescaled: (v) =>
    `单元格格式改变了看到的大小：${cells(v)}，看到的是${several(v.texts)}，读的是单元格里存的数。`,
  outOfRange: ({ text, least, most, column }) =>
    `“${column}”应在${least}到${most}之间，这里是${text}。请改正，不明则留空。`,
  notWhole: ({ text, column }) => `“${column}”应是整数，这里是${text}。请改正，或给这一列另选含义。`,
  notIndex: ({ count }) => `有${count}个数远超出0–100，这不像指数。可以改读为任意指标的表。`,
  share: (v) =>
    v.all
      ? `“${v.column}”一列都在0到1之间，像是比例。要不要乘以100？`
      : `“${v.column}”一列里${cells(v)}在0到1之间，同列其他数是百分数或百分制。这几个单元格要不要乘以100？`,
  rounded: ({ count, decimals, text }) =>
    text
      ? `“${text}”的小数太长，取到${decimals}位就会落到另一个等级。请按报告的位数填写。`
      : `有${count}个数多于${decimals}位小数，已取到${decimals}位。`,
  yearOdd: ({ text }) => `“${text}”不是年份。请写四位数，如2021。`,
  yearFuture: ({ year }) => `${year}年还没有到，不可能已有评估。请改正年份。`,
  yearNew: ({ years }) =>
    `本站没有${several(years)}年，载入后会成为新的一年，等级表沿用最近一年。如果这是报告年份，评估年度早一年，请在上面改选。`,
  yearMissing: ({ named }) =>
    `表里没有写年份${(named as string[]).length ? `（标题或文件名里有${several(named)}）` : ''}。请在上面选定评估年度。`,
  reportYear: () => '已把报告年份换算成评估年度。',
  wideMeasure: () => '各年一列，但都是小整数：可能是指数，也可能是名次。请在上面选定。',
  bandUnknown: ({ text, bands }) => `没有“${text}”这个等级。请改为：${several(bandsIn('zh', bands))}。`,
  bandContradicts: ({ id, band, index, indexCell, expected }, names) =>
    `${names([String(id)])}的等级是“${bandsIn('zh', band)}”，但${indexCell}的指数${index}属于“${bandsIn('zh', expected)}”。请改正其一，或把等级列设为“忽略”。`,
  rankContradicts: ({ id, rank, index, expected, other, otherRank, otherIndex }, names) =>
    expected === undefined
      ? `${names([String(id)])}第${rank}名、指数${index}，与${names([String(other)])}第${otherRank}名、指数${otherIndex}的先后不符。请改正其一，或把名次列设为“忽略”。`
      : `${names([String(id)])}的名次是${rank}，按指数${index}应为${expected}（同分同名次，下一名次不跳过）。请改正，或把名次列设为“忽略”。`,
  rankPositions: () =>
    '名次在同分之后跳过（1、1、3），报告的名次不跳过（1、1、2）。请把名次列设为“忽略”，本站自行计算。',
  contradiction: ({ cells }) => `这些单元格不可能都对：${several(cells)}。请核对。`,
  againstPublished,
  roleTwice: ({ columns }) => `${several(columns)}两列含义相同。请把其中一列设为“忽略”。`,
  columnNotRead: ({ header, example, figures, why }) =>
    why === 'known' || why === 'decided'
      ? `“${header}”一列已忽略，例如“${example}”。`
      : why === 'text'
        ? `“${header}”一列已忽略：内容是文字，例如“${example}”。`
        : `未识别“${header}”列，已忽略：其中有${figures}个数，例如“${example}”。如需要，请在下面的表里选定它的含义。`,
  cellsNotRead: (v) => `表格以外还有内容未读取：${cells(v)}。`,
  missingUnits: ({ ids, count }, names) =>
    `没有${Number(count) > 12 ? `其余${count}个地区` : names(ids)}的数，仍按公布的数字显示。`,
  nothing: () => '没有读到任何数字。请核对各列的含义。',
  formulas: (v) => `含公式：${cells(v)}。用的是文件里存的结果，没有重新计算。`,
  emptyFormulas: (v) => `公式没有存下结果：${cells(v)}，当作空单元格。请在表格软件里打开并保存一次。`,
  merged: (v) =>
    `有合并单元格：${cells(v)}。只有左上角有内容，其余当作空单元格；若各处都有数，请取消合并后逐个填写。`,
  mergedSpread: (v) => `有合并单元格：${cells(v)}。其中的地区或年份算作所跨每一行的。`,
  skippedRows: (v) => `表格以外的文字未读取：${quoted(v)}。`,
  figuresAbove: (v) => `表头上方还有数字，未读取：${cells(v)}。如果它们属于表格，请把表头移到它们上面。`,
  hiddenRows: ({ rows, texts, count }) =>
    `读了隐藏的行：第${several(rows)}行${Number(count) > (rows as string[]).length ? `等${count}行` : ''}，例如“${(texts as string[])[0]}”。如果不该算，请在文件里删去。`,
  hiddenColumns: ({ columns, texts }) =>
    `读了隐藏的列：${several(columns)}（${several(texts)}）。如果不该算，请设为“忽略”。`,
  hiddenSheets: ({ names, chosen }) =>
    chosen ? `读的工作表“${several(names)}”在文件里是隐藏的。` : `隐藏的工作表未读取：${several(names)}。`,
  otherSheets: ({ sheet, names }) =>
    `读的是工作表“${sheet}”，另有${quoted({ texts: names!, count: (names as string[]).length })}，可在上面改选。`,
  alikeSheets: ({ sheet, names }) =>
    `只读了工作表“${sheet}”。${quoted({ texts: names!, count: (names as string[]).length })}的表头与它相同，可能是其他年份：请逐一载入，或合成一张带年份的表。`,
  turned: () => '表头在第一列、地区在第一行，已按横放的表读。',
  unitsRow: () => '表头下的一行是计量单位。',
  claimsLeftOut: ({ year, count }) => `${year}年有${count}条来源可靠性较低或未采用的记载未读入。`,
}

const kinds: Record<Kind, string> = {
  edition: '单年完整表',
  editions: '多年表',
  cities: '重点城市表',
  indicators: '任意地区的指标表',
}

const answers: Record<string, string> = {
  'decimalComma.decimal': '逗号是小数点',
  'decimalComma.thousands': '逗号是千位分隔',
  'apostrophe.thousands': '撇号是千位分隔',
  'share.percent': '乘以100',
  'share.asIs': '就是这么小',
  'notIndex.indicators': '按指标表读',
}

const whyNotRead: Record<string, string> = {
  title: '表头上方的文字',
  note: '注释',
  ignored: '忽略的列',
  heads: '重复的表头',
  outside: '表格以外',
  unitsRow: '计量单位',
  summaryRow: '汇总行',
  regionRows: '区域行',
  skippedRows: '表格以外的文字',
  unassessed: '未参评',
}

const fixedRoles: Record<string, string> = {
  ignore: '忽略',
  place: '地区',
  year: '评估年度',
  reportYear: '报告年份',
  indicator: '指标',
  indicatorName: '指标名称',
  index: '总体指数',
  rank: '名次',
  band: '等级',
}

export const messages = {
  mark: '本机数据',
  open: '打开本机数据',
  openHint: 'XLSX、XLS、ODS、CSV、JSON，只在本机读取，不上传。',
  title: '本机数据',
  lead: '载入完整数据表后，地图、排名和各页随之补全。文件只在本机读取，不上传，也不进入链接。',
  close: '关闭',
  make: '要换成自己的地域，用地图文件和表格做一本图集：',
  toMake: '制作图集',
  choose: '选择文件',
  drop: '或把文件拖到页面任意处。XLSX、XLS、ODS、CSV 或 JSON，至多20 MB。',
  dropHere: '松开即读取',
  onlyOne: '一次只读一个文件，读的是第一个。',
  templates: '模板',
  templatesHint: '只有表头和地区名称，没有数字。',
  template: { edition: '单年完整表', editions: '五年表', cities: '重点城市', indicators: '指标表' },
  reading: (file: string) => `正在读取“${file}”`,
  percent: (share: number) => `${Math.round(share * 100)}%`,
  comparing: '正在与公布的数字比对',
  cancel: '取消',
  another: '换一个文件',
  failed: (file: string) => `“${file}”没有载入`,
  unchanged: '页面保持原样。',
  understood: (file: string) => file,
  kind: '文件类型',
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
      kind === 'indicators' ? `${n}个地区` : `识别${of}个${kind === 'cities' ? '城市' : '地区'}中的${n}个`,
    figures: (n: number) => `${n}个数`,
    years: (years: readonly number[]) => (years.length ? `评估年度${years.join('、')}` : '没有年份'),
    encoding: (name: string) => `编码${name}`,
  },
  columns: '各列的含义',
  columnHint: '不对可以改。',
  column: (letters: string, header: string) => `${letters}列${header}`,
  role: (role: Role, dimension: (id: string) => string): string => {
    const [what, year] = role.split('@')
    const [measure, id] = what!.split(':')
    const name =
      measure === 'dimension'
        ? dimension(id!)
        : measure === 'dimensionRank'
          ? `${dimension(id!)}的名次`
          : fixedRoles[measure!]
    return year ? `${year}年${name}` : name!
  },
  answer: (code: CellProblem, option: string): string => answers[`${code}.${option}`] ?? option,
  answered: (code: CellProblem, option: string, letters: string): string =>
    `${letters ? `${letters}列：` : ''}${answers[`${code}.${option}`] ?? option}`,
  takeBack: '改回',
  others: (list: readonly { sheet: string; kind: Kind; figures: number }[]) =>
    `也可以读：${list.map(({ sheet, kind, figures }) => `工作表“${sheet}”（${kinds[kind]}，${figures}个数）`).join('；')}`,
  notReadTitle: (n: number) => `未读取的单元格（${n}）`,
  whyNotRead: (why: string): string => whyNotRead[why] ?? '见上面的问题',
  problems: '问题',
  noProblems: '没有发现问题。',
  severity: { error: '须解决', question: '请回答', warning: '请留意', note: '说明' } satisfies Record<
    Severity,
    string
  >,
  problem: (problem: ImportProblem, names: Names) => problems[problem.code](problem.values, names),
  file: (code: FileProblem | 'worker', values: Values) => files[code](values),
  more: (n: number) => `同类问题另有${n}处。`,
  showAll: (n: number) => `显示全部${n}条`,
  resolveName: (text: string) => `“${text}”是`,
  leaveOut: '忽略这一行',
  disagreements: (n: number) => `与公布的记载不一致：${n}处`,
  disagreementsHint: '两边都保留并列出，推算只用一边：',
  wins: { own: '用本机数据推算', published: '用公布的记载推算' },
  ownSays: '本机',
  publishedSays: '公布',
  apply: '载入',
  applyBlocked: (n: number) => `还有${n}个问题须解决，才能载入。`,
  applied: (file: string) => `已载入“${file}”。`,
  appliedIndicators: (file: string) => `已载入“${file}”，可在“评分”页使用。`,
  pack: '这是数据包：自带地区、年度，可能还有地图。打开后全站显示数据包的内容，已载入的其他本机数据随之移除；可随时关闭，恢复原来的数据。',
  openPack: '打开数据包',
  applyFailed: '载入没有成功，页面保持原样。',
  toScore: '去评分',
  bar: {
    label: '本机数据',
    inUse: '正在使用本机数据，非官方',
    using: (files: string) => `正在使用，非官方：${files}`,
    item: (file: string, years: readonly number[]) =>
      years.length ? `${file}（${years.join('、')}）` : file,
    more: (n: number) => `等${n}个文件`,
    details: '详情',
    remove: '移除',
    removeOne: (file: string) => `移除“${file}”`,
    removeAll: '全部移除',
    removed: '已移除本机数据，页面恢复为公布的数字。',
    keep: '在这台设备上保留',
    kept: '已保留在这台设备上，下次打开仍在。',
    forgotten: '不再保留，关闭页面后即消失。',
    refused: '这台设备不允许保存，或空间不够：本机数据只保留到关闭页面为止。',
    restored: '已载入这台设备上保留的本机数据。',
    add: '再载入一个',
    exportJson: '存为 JSON',
    contradictions: (n: number) => `与公布的记载有${n}处不一致`,
  },
}
