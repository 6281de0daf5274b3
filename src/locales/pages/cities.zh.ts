import type { Order } from '@/domain/unitOrder'
import type { City } from '@/domain/model'
import type { CitiesStatement } from '@/domain/statements/cities'
import { formatIndex } from '../format'
import { plain, type Mark } from '../mark'

type Names = (id: string) => string

function sentence(
  { year, coverage, leaders, bandCounts, known }: CitiesStatement,
  nameOf: Names,
  mark: Mark = plain,
): string {
  const parts: string[] = []
  if (bandCounts.veryHigh !== undefined)
    parts.push(
      `${coverage.units}个重点城市中${mark(bandCounts.veryHigh, `${year}/cities/bandCount/veryHigh`)}个“非常高”`,
    )
  else parts.push(`${coverage.units}个重点城市中只有${mark(known.length, '#cities')}个有零星数据`)
  if (leaders.cities.length) {
    const value =
      leaders.index === undefined
        ? ''
        : `以${mark(formatIndex(leaders.index), `${year}/${leaders.cities[0]}/index`)}`
    parts.push(`${leaders.cities.map(nameOf).join('、')}${value}居首`)
  }
  return `${year}年，${parts.join('，')}。`
}

function gap({ coverage, known }: CitiesStatement, mark: Mark = plain): string {
  if (coverage.index === coverage.units) return '各城市的指数、名次均有公布；名次与指数有出入，见下文。'
  const missing = [
    coverage.index ? `有指数的${mark(coverage.index, '#cities')}个` : '各城市指数未见公布',
    coverage.rank ? `有名次的只有${mark(coverage.rank, '#cities')}个` : '名次未见公布',
  ]
  return `${missing.join('；')}；其余${mark(coverage.units - known.length, '#cities')}个城市未见任何数字。`
}

export const messages = {
  heading: '重点城市',
  title: (year: number) => `${year}年重点城市`,
  description:
    '32个重点城市（计划单列市和省会、首府）的在线政务服务能力：地图、指数、名次、等级，逐年列出已公布的数字。',
  sentence,
  gap,
  year: '年份',
  yearOption: (year: number, known: number, n: number) => `${year}年（${known}/${n}个有数据）`,
  badYear: (given: string, used: number) => `重点城市没有“${given}”的数据，改为显示${used}年。`,

  mapLabel: (year: number) => `${year}年重点城市地图，圆点颜色表示等级`,
  mapHint: '方向键移到相邻城市，Esc 取消。',
  cityLabel: (name: string, band: string, index: string, position: string) =>
    `${name}，等级${band}，指数${index}，排位${position}`,
  unknown: '未见公布',
  several: '可能属于几个等级',
  ground: '底图不着色：省级地区见总览。',

  countsHeading: '等级分布',
  printed: (n: number, share?: number) => `来源公布${n}个${share === undefined ? '' : `、${share}%`}`,
  counted: '由各城市指数数得',
  mean: '32个城市的平均值',
  meanNote: '由公布的指数计算；所收来源中没有',

  groupsHeading: '计划单列市与省会、首府',
  category: { separate: '计划单列市', capital: '省会、首府' } satisfies Record<City['category'], string>,
  kind: { separate: '计划单列市', capital: '省会、首府' } satisfies Record<City['category'], string>,
  groupMean: '平均值',
  bandCount: (band: string, n: string) => `${band}${n}个`,
  groupBands: (parts: string[]) => parts.join('、'),
  groupsNote: '平均值和个数由表中各城市的指数算得，每个数字的来源见下表。',
  noFigures: '未见公布这些城市的指数。',
  groupSize: (n: number) => `${n}个城市`,
  stripLabel: (group: string) =>
    `${group}各城市指数在60至100之间的分布，细线为分界值65、80、90，长线为平均值`,

  siblingsHeading: '同省两市',
  siblingsNote: '五个省各有一个计划单列市和一个省会。',
  siblings: (separate: string, capital: string, order: Order) =>
    ({
      above: `${separate}高于${capital}`,
      atLeast: `${separate}不低于${capital}`,
      equal: `${separate}与${capital}相同`,
      atMost: `${separate}不高于${capital}`,
      below: `${capital}高于${separate}`,
      unknown: `${separate}与${capital}高下无法判断`,
    })[order],
  by: (difference: string) => `，相差${difference}分`,

  tableCaption: (year: number) => `${year}年32个重点城市`,
  columns: {
    city: '城市',
    index: '指数',
    rank: '报告名次',
    position: '排位',
    band: '等级',
    province: '省份',
    region: '区域',
    category: '类别',
  },
  conflictsHeading: '来源之间的出入',
  conflictsNote: '下列出入不改动任何数字：指数、名次都按原文列出，排位按公布的指数排列。',
}
