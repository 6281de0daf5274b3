import type { Standing } from '@/domain/reportContents'
import type { TableId } from '@/domain/exportKinds'
import type { Published } from '@/domain/published'
import { plain, type Mark } from '../mark'
import { termsSubject } from '../subject/terms.zh'

export const messages = {
  title: '数据与方法',
  description: '图集的方法、全部来源、各项核对及结果、各年公布情况、数据下载。',
  sentence: (
    [editions, claims, sources, checks]: readonly [number, number, number, number],
    others: boolean,
    mark: Mark = plain,
  ) =>
    `${mark(editions, '#editions')}个年度、${mark(claims, '#downloads')}条记载、${mark(sources, '#sources')}个来源、${mark(checks, '#checks')}项核对：评估数字由此而来${others ? '；平台、用户数、专栏和做法另有来源' : ''}。`,
  lead: '没有来源的数字不进图集；能由记载推算的注明理由；只知范围的给出范围；其余写“未见公布”。',
  toc: '本页目录',
  sections: {
    assessment: '评估怎样做',
    findings: '问题与建议',
    method: '方法',
    editions: '各年报告',
    coverage: '各年公布情况',
    sources: '来源',
    checks: '核对',
    contradictions: '矛盾与取舍',
    downloads: '下载与引用',
    contents: '对照《报告（2022）》目录',
  },
  cities: '重点城市',
  year: '年度',

  method: {
    claim: [
      '记载',
      '一条记载是一个来源写明的一件事：谁、哪一年、什么、多少，附原文摘句和页码（如有）。来源不一致时，两条都保留。评估数字都是这样的记载，或由它们推算。例：',
    ],
    basis: [
      '数字的四种来历',
      '“来源公布”照原文；“推算”由记载必然得出，附推理；“仅知范围”给出必然成立的上下限；“未见公布”即所收来源中没有，不估算、不补插。例：',
    ],
    example: (year: string, name: string, rank: string, index: string) =>
      `${year}${name}列第${rank}名，来源未列指数；由前后两个地区的指数推算，在${index.replace('–', '至')}之间。`,
    years: (report: number, year: number): [string, string] => [
      '评估年度与报告年份',
      `${report}年的报告评估的是${year}年。图集一律用评估年度，旁注报告。方法可能有变的前后，指数不连成线；名次可以比较，但有标记。`,
    ],
    ranks: [
      '排位与报告名次',
      '报告名次：并列不占名次（1、2、2、3），所以末位的名次可能小于地区数。排位：分数更高的地区数加1，并列占位（1、2、2、4）。推算用排位，报告名次按原文列出。',
    ],
    bands: {
      term: '等级',
      plain: '每个年度的等级及其分界值见“各年报告”；最近一年的分界值如下。',
      text: (full: string, part: string, edges: string) =>
        `${full}年的来源写明全部分界值，${part}年的只写明一部分，彼此一致；其余沿用，见“各年报告”。正好${edges}属于哪一级，来源未说明：展示时按下列区间归级，推算时两级都保留。`,
    },
    doubts: {
      term: '可靠性较低、推算与未采用的记载',
      text: (weak: number, inferred: number, aside: number) =>
        `只见于可靠性较低的来源的记载（${weak}条）只列出，不参与推算。原文未直接写明、由原文推算的（${inferred}条）参与推算，并注明依据。与其他记载矛盾的（${aside}条）未采用，按原文列出，理由见“矛盾与取舍”。`,
    },
    assumptions: [
      '推算的假设',
      '指数在0至100之间，至多两位小数；公布的平均值四舍五入到两位，故精确值在其±0.005之内；名次并列不占名次，并严格表示高低。上下限总是成立，但不保证最窄。',
    ],
    weights: ['权重未见公布', '所收来源中没有任何一年的权重。'],
    equal: (year: string, n: number, equal: string) =>
      `${year}${n}项分项平均值等权相加得${equal}，而来源公布的总体是`,
    equalEnd: '，可见若是线性加权，各项权重并不相等。因此图集不由分项合成指数。',
  },

  editions: {
    report: (year: number) => `《报告（${year}）》`,
    published: '发布',
    index: '指数',
    dimensions: '一级指标',
    bands: '等级',
    adopted: (bands: string) => `本年来源未写明，沿用其他年份：${bands}`,
    separator: '；',
    sources: '以上来源',
    change: '变动',
    claims: (n: number) => `${n}条记载`,
  },

  coverage: {
    intro: '每格表示该地区当年公布的详细程度，格越高越详细，圆点表示没有数据。点地区名称，打开该地区页面。',
    unit: '地区',
    total: '公布指数',
    level: {
      index: '公布指数',
      rank: '公布名次，无指数',
      band: '只有等级',
      range: '仅知范围',
      nothing: '未见公布',
    } satisfies Record<Published, string>,
  },

  sources: {
    intro: '可公开查到的政府网站和媒体附链接；转载和可靠性较低的来源只列名称。',
    caption: (n: number) => `全部${n}个来源`,
    title: '标题',
    publisher: '发布者',
    date: '日期',
    reliability: '可靠程度',
    claims: '记载数',
    others: '平台、做法与文字',
    noDate: '不详',
  },

  checks: {
    intro:
      '占比、合计、名单、次序、增幅等可用算术核对的都已核对，每次构建重新计算；如有无法说明的出入，构建即中止。',
    counts: (all: number, agrees: number, recorded: number, differs: number) =>
      `共${all}项：${agrees}项相符，${recorded}项有出入并已说明，${differs}项不符而无说明。`,
    recorded: (n: number) => `有出入并已说明的${n}项`,
    all: (n: number) => `全部${n}项核对及结果`,
    title: '核对内容',
    expected: '应为',
    found: '公布',
    status: '结果',
    note: '说明',
    whole: '这项核对针对数据的整体结构，不涉及具体记载。',
    result: { agrees: '相符', recorded: '有出入，已说明', differs: '不符' },
  },

  contradictions: {
    intro: '来源之间的矛盾均予保留：涉及哪些记载、哪些不参与推算及理由。',
    more: (n: number) => `涉及的${n}条记载`,
  },

  downloads: {
    intro: '文件在浏览器里由本站数据生成，不经过服务器。CSV 为 UTF-8，一行一条；未见公布的为空单元格。',
    script: '下载需要浏览器脚本。',
    tables: {
      claims: '全部记载：一行一条',
      assessments: '各地区各年：公布的指数和名次，推算的上下限、等级、排位范围及依据',
      cities: '重点城市各年，列同上',
      sources: '来源',
      cases: '《报告（2022）》的专栏',
      platform: '2016年平台建设各级',
      series: '评估怎样进行、指标含义、报告章节',
      findings: '问题、建议与成效',
      practices: '各地做法',
    } satisfies Record<TableId, string>,
    editions: '各年报告的记载，结构同仓库中的文件',
    everything: '以上全部合为一个文件，公布的与推算的分开',
    rows: (n: number) => `${n}行`,
    failed: '文件没有生成，请再试一次。',
    cite: '引用',
    citation: (version: string, date: string) => termsSubject.citation(version, date),
    citeHint: '引用单个数字，请写明报告名称、发布机构和年份；推算的数字请写明“由公布的数字推算”。',
    copy: '复制',
    copied: '已复制',
    licence: '许可与地图',
    software: '本站所含的开源软件：',
    licences: '名称、版本与许可全文',
    bill: '物料清单（CycloneDX）',
    get terms() {
      return termsSubject.terms
    },
  },

  contents: {
    intro: '《报告（2022）》所收只有前言、目录和数据摘要。下表列出目录中的图和表、图集中对应的页面及依据。',
    counts: (answered: number, waits: number) => `能全部或部分回答的${answered}项，暂缺的${waits}项。`,
    caption: '《报告（2022）》的图和表',
    number: '编号',
    title: '标题',
    page: '页',
    answer: '见',
    stands: '依据',
    standing: {
      values: '数值',
      bounds: '上下限',
      counts: '数量或名单',
      words: '文字',
      waits: '暂缺',
    } satisfies Record<Standing, string>,
    waits: '未见公布；如有完整报告，可载入补全',
    waitsPart: '其余暂缺',
    separator: '、',
  },
}
