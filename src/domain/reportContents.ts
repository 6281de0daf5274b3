import type { LocalText } from './model'

/**
 * The list of figures and tables that the report (2022) prints in its contents, with the page of this atlas that
 * answers the same question and what that answer stands on. The figures themselves are not public.
 */

/**
 * values: figures that are printed or follow exactly; bounds: ranges that follow; counts: numbers of units, or names
 * without figures; words: what the report or the press say of it without figures; waits: not published, whoever holds the full report can supply it. An entry with `waits` beside
 * another one is answered in part.
 */
export type Standing = 'values' | 'bounds' | 'counts' | 'words' | 'waits'

export interface ReportEntry {
  /** As printed: `图3-1`, `表A-3`. */
  id: string
  /** Title as printed, in Chinese, and its translation. */
  title: LocalText
  /** Page as printed in the contents. */
  page: number
  /** Path of the page that answers it, without language prefix; absent where nothing is known. */
  path?: string
  /** Query and anchor to go with `path`. */
  at?: string
  stands: Standing[]
}

type Answer = Pick<ReportEntry, 'path' | 'at' | 'stands'>

const waiting: Answer = { stands: ['waits'] }
const inWords: Answer = { path: '/data', at: '#assessment', stands: ['words', 'waits'] }
const nation: Answer = { path: '/', at: '?year=2021', stands: ['values'] }

function entry(id: string, page: number, zh: string, en: string, answer: Answer = waiting): ReportEntry {
  return { id, page, title: { zh, en }, ...answer }
}

/** Figures and tables that come once for the provinces and once for the key cities. */
const who = { provinces: { zh: '省级政府', en: 'provinces' }, cities: { zh: '重点城市', en: 'key cities' } }

const regions: [string, string, string, number][] = [
  ['huabei', '华北', 'North China', 43],
  ['dongbei', '东北', 'Northeast China', 46],
  ['huadong', '华东', 'East China', 49],
  ['huazhong', '华中', 'Central China', 53],
  ['huanan', '华南', 'South China', 56],
  ['xinan', '西南', 'Southwest China', 58],
  ['xibei', '西北', 'Northwest China', 62],
]

const dimensions: [string, string, number, number][] = [
  ['服务成效度', 'effectiveness', 69, 69],
  ['办理成熟度', 'maturity', 70, 71],
  ['方式完备度', 'channels', 72, 72],
  ['事项覆盖度', 'coverage', 73, 73],
  ['指南准确度', 'accuracy', 74, 75],
]

/** In the order of the report: figures, then tables. */
export const reportContents: readonly ReportEntry[] = [
  entry('图1-1', 4, '调查评估方法', 'Method of the assessment', inWords),
  entry('图1-2', 5, '调查评估思路', 'Approach of the assessment', inWords),
  entry('图1-3', 9, '调查评估导向', 'Aims of the assessment', inWords),
  entry('图3-1', 41, '各区域一体化政务服务能力平均值分析', 'Means of the regions', {
    path: '/',
    at: '?year=2021#regions-heading',
    stands: ['bounds'],
  }),
  entry('图3-2', 42, '省级政府一体化政务服务能力区域对比', 'Provinces compared by region', {
    path: '/',
    at: '?year=2021#regions-heading',
    stands: ['bounds', 'counts'],
  }),
  entry('图3-3', 42, '省级政府一体化政务服务能力年度对比图', 'Provinces compared by year', {
    path: '/',
    at: '?year=2021',
    stands: ['values', 'bounds', 'waits'],
  }),
  entry('图3-4', 43, '重点城市一体化政务服务能力年度对比图', 'Key cities compared by year', {
    path: '/cities',
    stands: ['values', 'waits'],
  }),
  ...regions.map(([slug, zh, en, page], index) =>
    entry(`图3-${index + 5}`, page, `${zh}地区政务服务能力指数分析`, `Indices of ${en}`, {
      path: `/region/${slug}`,
      stands: ['bounds', 'counts'],
    }),
  ),
  entry(
    '图4-1',
    67,
    '省级政府一体化政务服务能力一级指标指数分析',
    'First-level indicators, provinces',
    nation,
  ),
  entry('图4-2', 68, '重点城市一体化政务服务能力一级指标指数分析', 'First-level indicators, key cities'),
  ...dimensions.flatMap(([zh, en, ...pages], index) =>
    (['provinces', 'cities'] as const).map((group, second) =>
      entry(
        `图4-${3 + index * 2 + second}`,
        pages[second] ?? 0,
        `${who[group].zh}${zh}二级指标指数平均值分析`,
        `Second-level means of ${en}, ${who[group].en}`,
      ),
    ),
  ),
  entry('表1-1', 6, '评估指标要点', 'Main points of the indicators', inWords),
  entry('表1-2', 10, '省级政府调查评估数据采集源', 'Data sources of the assessment, provinces', inWords),
  entry('表1-3', 11, '重点城市调查评估数据采集源', 'Data sources of the assessment, key cities', inWords),
  entry('表2-1', 14, '省级政府一体化政务服务能力水平分布', 'Provinces by band', {
    ...nation,
    stands: ['counts', 'bounds'],
  }),
  entry('表2-2', 15, '重点城市一体化政务服务能力水平分布', 'Key cities by band', {
    path: '/cities',
    stands: ['counts', 'waits'],
  }),
  entry('表2-3', 17, '省级政府各分项指数领先（前10名）地区', 'Top ten provinces of each dimension', {
    path: '/province/jiangsu',
    at: '#claims-heading',
    stands: ['words', 'waits'],
  }),
  entry('表2-4', 17, '重点城市各分项指数领先（前10名）地区', 'Top ten key cities of each dimension', {
    path: '/cities',
    stands: ['words', 'waits'],
  }),
  entry('表A-1', 87, '省级政府调查评估指标体系', 'Indicator system, provinces', {
    path: '/data',
    at: '#editions',
    stands: ['counts', 'waits'],
  }),
  entry('表A-2', 94, '重点城市调查评估指标体系', 'Indicator system, key cities', inWords),
  entry('表A-3', 100, '近5年省级政府一体化政务服务能力指数分析', 'Indices of the provinces over five years', {
    path: '/compare',
    stands: ['values', 'bounds', 'waits'],
  }),
  entry(
    '表A-4',
    101,
    '近4年重点城市一体化政务服务能力指数分析',
    'Indices of the key cities over four years',
    {
      path: '/cities',
      stands: ['values', 'waits'],
    },
  ),
  entry('表A-5', 102, '部分地区有关数字政府规划的政策文件', 'Policy documents on digital government'),
  entry('表A-6', 103, '各地区数据管理机构或政务服务机构梳理', 'Data and service agencies of the regions', {
    path: '/platform',
    stands: ['counts', 'waits'],
  }),
]
