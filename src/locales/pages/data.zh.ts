import type { Standing } from '@/domain/reportContents'
import type { TableId } from '@/domain/exportKinds'
import type { Published } from '@/domain/published'
import { plain, type Mark } from '../mark'
import { termsSubject } from '../subject/terms.zh'

export const messages = {
  title: '数据与方法',
  description: '图集的方法、每个来源、每项核对及结果、各年公布了多少、全部数据下载。',
  sentence: (
    [editions, claims, sources, checks]: readonly [number, number, number, number],
    others: boolean,
    mark: Mark = plain,
  ) =>
    `${mark(editions, '#editions')}个年度、${mark(claims, '#downloads')}条声明、${mark(sources, '#sources')}个来源、${mark(checks, '#checks')}项核对：评估数字由此而来${others ? '；平台、用户数、专栏和做法另有来源' : ''}。`,
  lead: '没有来源的数字不进图集；能由声明推得的写明理由；只知范围的给出范围；其余写“未公布”。',
  toc: '本页目录',
  sections: {
    assessment: '评估怎样做',
    findings: '问题与建议',
    method: '方法',
    editions: '各年报告',
    coverage: '公布了多少',
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
      '声明',
      '一条声明是一个来源说的一件事：谁、哪一年、什么、多少，附原文摘句和页码（有则附）。来源相左时两条都留。评估数字都是这样的声明，或由声明推算。例：',
    ],
    basis: [
      '四种知道',
      '“印出”照抄来源；“推得”由声明必然得出，附推理；“仅知范围”给出必然成立的上下限；“未公布”就是不知道，不估算、不补插。例：',
    ],
    example: (year: string, name: string, rank: string, index: string) =>
      `${year}${name}印出名次第${rank}、未印指数；由前后两家的指数可知它在${index}之间。`,
    years: (report: number, year: number): [string, string] => [
      '评估年度与报告年份',
      `${report}年的报告评估的是${year}年。图集一律用评估年度，旁注报告。方法变动前后的指数不连成线；名次可跨过变动比较，但有标记。`,
    ],
    ranks: [
      '位次与报告名次',
      '报告名次并列后不跳号（1、2、2、3），所以末位的名次可能小于单位数。位次等于严格高于它的家数加1（1、2、2、4）。推算用位次，报告名次照印。',
    ],
    bands: {
      term: '等级',
      plain: '每个年度的等级及其界线见“各年报告”；最近一年的界线如下。',
      text: (full: string, part: string, edges: string) =>
        `${full}年的来源写明全部界线，${part}年的只写明一部分，彼此一致；其余沿用，见“各年报告”。${edges}属于哪一级，来源没有说：所印数字按下列区间列级，推算时两级都算可能。`,
    },
    doubts: {
      term: '弱、推得与搁置的声明',
      text: (weak: number, inferred: number, aside: number) =>
        `标为“弱”的声明（${weak}条）只列出，不参与推算；只见于弱来源的一律如此。原文没有直说、须由原文推得的（${inferred}条）参与推算，并注明如何推得。与别的声明矛盾而无法同时成立的（${aside}条）照印展示，不参与推算，理由见“矛盾与取舍”。`,
    },
    assumptions: [
      '推算的假设',
      '指数在0至100之间，至多两位小数；所印平均值由精确平均值四舍五入到两位，故精确值在所印值±0.005之内；名次为并列不跳号的名次，并严格表示高低。上下限总是成立，但不保证最窄。',
    ],
    weights: ['权重未见公布', '所收来源中没有任何一年的权重。'],
    equal: (year: string, n: number, equal: string) =>
      `${year}${n}项分项平均值等权相加得${equal}，而报告印出的总体是`,
    equalEnd: '，可见若是线性加权，各项权重并不相等。因此图集不由分项合成指数。',
  },

  editions: {
    report: (year: number) => `${year}年报告`,
    published: '发布',
    index: '指数',
    dimensions: '一级指标',
    bands: '等级',
    adopted: (bands: string) => `本年来源未写明，沿用其他年份：${bands}`,
    separator: '；',
    sources: '以上出处',
    change: '变动',
    claims: (n: number) => `${n}条声明`,
  },

  coverage: {
    intro:
      '每格说一个单位一年里公布到哪一步：格子越高公布得越多，什么也没有的只是一点。单位名称通往它的页面。',
    unit: '单位',
    total: '印出指数',
    level: {
      index: '印出指数',
      rank: '印出名次，无指数',
      band: '只知等级',
      range: '仅知范围',
      nothing: '未公布',
    } satisfies Record<Published, string>,
  },

  sources: {
    intro: '可以公开查到的政府网站和媒体附链接；转载和弱来源只写名称，不附链接。',
    caption: (n: number) => `全部${n}个来源`,
    title: '标题',
    publisher: '发布者',
    date: '日期',
    reliability: '可靠程度',
    claims: '声明数',
    others: '平台、做法与文字',
    noDate: '不详',
  },

  checks: {
    intro:
      '占比、合计、名单、次序、增幅等凡能用算术核对的都核对，每次构建重新计算，有解释不了的出入就不能发布。',
    counts: (all: number, agrees: number, recorded: number, differs: number) =>
      `共${all}项：${agrees}项相符，${recorded}项有出入而已说明，${differs}项不符而无说明。`,
    recorded: (n: number) => `有出入而已说明的${n}项`,
    all: (n: number) => `全部${n}项核对及结果`,
    title: '核对什么',
    expected: '应为',
    found: '所印',
    status: '结果',
    note: '说明',
    whole: '这项核对看的是资料的整体结构，不是某几条公布的事实。',
    result: { agrees: '相符', recorded: '有出入，已说明', differs: '不符' },
  },

  contradictions: {
    intro: '来源之间的矛盾都留着：涉及哪些声明、哪些不参与推算、为什么。',
    more: (n: number) => `涉及的${n}条声明`,
  },

  downloads: {
    intro: '文件在浏览器里由本站数据生成，不经过服务器。CSV 为 UTF-8，一行一条；未知为空格。',
    script: '下载需要浏览器脚本。',
    tables: {
      claims: '全部声明：一行一条',
      assessments: '各单位各年：印出的指数和名次，推得的上下限、等级、位次范围及依据',
      cities: '重点城市各年，列同上',
      sources: '来源',
      cases: '《报告（2022）》的专栏',
      platform: '2016年平台建设各级',
      series: '评估怎样进行、指标含义、报告章节',
      findings: '问题、建议与成效',
      practices: '各地做法',
    } satisfies Record<TableId, string>,
    editions: '各年报告的声明，结构同仓库中的文件',
    everything: '以上全部合为一个文件，公布的与推得的分开',
    rows: (n: number) => `${n}行`,
    failed: '文件没有生成，请再试一次。',
    cite: '引用',
    citation: (version: string, date: string) => termsSubject.citation(version, date),
    citeHint: '引用单个数字，请写明报告名称、发布机构和年份；推得的数字请写明“由公布事实推得”。',
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
    intro:
      '《报告（2022）》所见只有前言、目录和数据摘要，全文未见公布。下表列出目录中的每张图和表，图集哪一页能回答，凭什么回答。',
    counts: (answered: number, waits: number) => `能全部或部分回答的${answered}项，待补的${waits}项。`,
    caption: '《报告（2022）》的图和表',
    number: '编号',
    title: '标题',
    page: '页',
    answer: '见',
    stands: '凭据',
    standing: {
      values: '数值',
      bounds: '上下限',
      counts: '个数或名单',
      words: '文字',
      waits: '待补',
    } satisfies Record<Standing, string>,
    waits: '未见公布，持有完整报告者可补',
    waitsPart: '其余待补',
    separator: '、',
  },
}
