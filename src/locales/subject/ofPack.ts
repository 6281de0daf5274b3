import type { ShownScale } from '@/locales/scale'
import { scaleOf } from '@/locales/scaleOf'
import type { Pack } from '@/dataset/pack'
import { bareUnits } from '@/dataset/packMarks'
import type { LocalText } from '@/domain/model'
import type { PageSubject, Subject, TermsSubject } from './model'

/** A pack in words: its own names where it has them, plain words of the field elsewhere. */

type Bare = ReturnType<typeof bareUnits>

/** What the words of a pack are made of, in one language. */
interface Given {
  title: string
  publisher: string
  attribution: string
  approval: string
  /** What figures are drawn on. */
  scale: ShownScale
  /** Newest assessed year. */
  year: number
  /** Slugs of the first units and regions. */
  slugs: { units: string[]; regions: string[] }
  bare: Bare
}

const zh = (given: Given): Subject => {
  const { title, publisher, scale, bare } = given
  const drawn = scale.limits.join('、')
  return {
    title,
    tagline: publisher,
    description: `${title}：${publisher}发布的数据，每个数字都能查到来源。`,
    all: '全部地区',
    everyone: '全部地区',
    amongAll: '在全部地区之中',
    mean: '平均',
    aboveMean: scale.better === 'lower' ? '优于平均值' : '高于平均值',
    regions: '区域',
    everyRegion: '各区域',
    otherRegions: '其他区域',
    countedRegions: (n) => `${n}个区域`,
    unit: '地区',
    units: '各地区',
    named: (name) => name,
    inFull: (name) => name,
    unitPage: (name) => name,
    regionPage: (name) => name,
    fill: '',
    map: {
      label: (year, measure) => `${year}年${title}地图，颜色表示${measure}`,
      hint: '方向键移到相邻的地区，字母键按拼音跳转，回车选中，Esc 取消。',
      corps:
        bare.placed.length + bare.unplaced.length
          ? `菱形表示没有图形的地区${bare.unplaced.length ? '；排在地图下方的，数据包没有给出位置' : ''}。`
          : '',
      taiwan: '',
      hongKongMacao: '',
      inset: '',
      approval: given.approval,
      origin: given.attribution,
      failed: '这份数据没有可用的图形，排名和各页仍可使用。',
    },
    axis: `横轴${scale.axis[0]}至${scale.axis[1]}${drawn && `，细线为分界值${drawn}`}`,
    limits: drawn && `细竖线为分界值${drawn}。`,
    search: {
      placeholder: '名称、简称或拼音',
      none: '没有找到。可试名称、拼音或首字母。',
      region: '区域',
    },
    unknownUnit: (text) => `“${text}”中有无法识别的地区，已忽略。`,
    unknownRegion: (text) => `没有名为“${text}”的区域，未突出任何区域。`,
    regionHint: '您找的可能是：',
    retold: { one: '', several: '' },
    sources: `数字出自${publisher}提供的数据包，本站不作改动。`,
  }
}

const zhPages = (given: Given): PageSubject => {
  const { title } = given
  return {
    example: examplesOf(given),
    wall: {
      description: `${title}的大屏画面：地图、等级分布、区域、排名与年度，可按脚本自动播放。`,
      nation: '先看全部地区：颜色越亮越好',
    },
  }
}

const zhTerms = ({ title, publisher, attribution }: Given): TermsSubject => ({
  citation: (_, date) => `${publisher}：《${title}》${date && `，${date}`}。`,
  terms: [...(attribution ? [attribution] : []), '网站程序：MIT 许可。'],
})

const en = (given: Given): Subject => {
  const { title, publisher, scale, bare } = given
  const drawn = scale.limits.join(', ')
  return {
    title,
    tagline: publisher,
    description: `${title}: data published by ${publisher}; every figure with its source.`,
    all: 'All areas',
    everyone: 'all areas',
    amongAll: 'Among all areas',
    mean: 'mean',
    aboveMean: scale.better === 'lower' ? 'better than the mean' : 'above the mean',
    regions: 'Regions',
    everyRegion: 'the regions',
    otherRegions: 'the other regions',
    countedRegions: (n) => `${n} regions`,
    unit: 'area',
    units: 'Areas',
    named: (name) => name,
    inFull: (name) => name,
    unitPage: (name) => name,
    regionPage: (name) => name,
    fill: '',
    map: {
      label: (year, measure) => `Map of ${title}, ${year}, coloured by ${measure}`,
      hint: 'Arrow keys move to the next area, letters jump by name, Enter selects, Escape clears.',
      corps:
        bare.placed.length + bare.unplaced.length
          ? `Diamonds stand for areas without a shape${bare.unplaced.length ? '; for those below the map the pack gives no location' : ''}.`
          : '',
      taiwan: '',
      hongKongMacao: '',
      inset: '',
      approval: given.approval,
      origin: given.attribution,
      failed: 'These data have no shapes that can be drawn; ranking and pages work without.',
    },
    axis: `Axis from ${scale.axis[0]} to ${scale.axis[1]}${drawn && `; hairlines at the cut-offs ${drawn}`}`,
    limits: drawn && `Hairlines: cut-offs ${drawn}.`,
    search: {
      placeholder: 'Name or short form',
      none: 'Nothing found. Try a name or its first letters.',
      region: 'region',
    },
    unknownUnit: (text) => `“${text}” has an unknown name, which was ignored.`,
    unknownRegion: (text) => `There is no region “${text}”; none is in focus.`,
    regionHint: 'Perhaps you meant:',
    retold: { one: '', several: '' },
    sources: `Figures come from a data pack by ${publisher} and are shown as they are.`,
  }
}

const enPages = (given: Given): PageSubject => {
  const { title } = given
  return {
    example: examplesOf(given),
    wall: {
      description: `${title} on a big screen: map, bands, regions, ranking and years in one picture, played by a script or by hand.`,
      nation: 'All areas first: the brighter, the better',
    },
  }
}

const enTerms = ({ title, publisher, attribution }: Given): TermsSubject => ({
  citation: (_, date) => `${publisher}: ${title}${date && `, ${date}`}.`,
  terms: [...(attribution ? [attribution] : []), 'Program of this site: MIT.'],
})

function examplesOf({ slugs, year }: Given): PageSubject['example'] {
  const { units, regions } = slugs
  return {
    units: units.join('~'),
    unit: units[0]!,
    regions: regions.join(', '),
    region: regions[0]!,
    year: String(year),
  }
}

/** The names of a pack's bands, as in its newest edition. */
export function bandNamesOfPack({ dataset }: Pack, lang: 'zh' | 'en'): Record<string, string> {
  const editions = [...dataset.editions.values()]
  return Object.fromEntries(editions.flatMap(({ bands }) => bands.map(({ id, name }) => [id, name[lang]])))
}

function givenOf(pack: Pack, lang: 'zh' | 'en'): Given {
  const { dataset } = pack
  const say = (text: LocalText) => text[lang]
  const years = [...dataset.editions.keys()]
  return {
    title: say(pack.title),
    publisher: say(pack.publisher),
    attribution: pack.attribution ? say(pack.attribution) : '',
    approval: pack.approval ?? '',
    scale: scaleOf([...dataset.editions.values()]),
    year: years.at(-1)!,
    slugs: {
      units: dataset.units.slice(0, 2).map(({ slug }) => slug),
      regions: dataset.regions.slice(0, 2).map(({ slug }) => slug),
    },
    bare: bareUnits(pack),
  }
}

/** The words of a site that shows a pack; those of its rarer pages; how to cite it. */
export const subjectOfPack = (pack: Pack, lang: 'zh' | 'en'): Subject =>
  (lang === 'zh' ? zh : en)(givenOf(pack, lang))
export const pageSubjectOfPack = (pack: Pack, lang: 'zh' | 'en'): PageSubject =>
  (lang === 'zh' ? zhPages : enPages)(givenOf(pack, lang))
export const termsSubjectOfPack = (pack: Pack, lang: 'zh' | 'en'): TermsSubject =>
  (lang === 'zh' ? zhTerms : enTerms)(givenOf(pack, lang))

/** Names of the bands in both languages. @public named by the build in the place of the bundled bands */
export const bandsOfPack = (pack: Pack) => ({
  zh: bandNamesOfPack(pack, 'zh'),
  en: bandNamesOfPack(pack, 'en'),
})
