import { approvalOf, type Config } from '@/dataset/config'
import type { Pack } from '@/dataset/pack'
import { bareUnits } from '@/dataset/packMarks'
import { bandNames } from './bandNames'
import { territory } from './territory'
import type { Messages } from './index'

/*
 * Texts of a site that shows something else than the bundled facts: a pack has its own name, bands and map, and no
 * provinces; a deployer has a title and a 审图号 of their own.
 */

type Bare = ReturnType<typeof bareUnits>

/** What differs between the languages, beyond the names that a pack brings. */
const words = {
  zh: {
    all: '全部地区',
    mean: ['全国平均', '平均'],
    map: (year: number, title: string, measure: string) => `${year}年${title}地图，颜色表示${measure}`,
    hint: '方向键移到相邻的地区，字母键按拼音跳转，回车选中，Esc 取消。',
    description: (title: string, publisher: string) =>
      `${title}：${publisher}发布的数据，每个数字都能查到来源。`,
    sources: (publisher: string) => `数字出自${publisher}提供的数据包，本站不作改动。`,
    regions: '区域',
    search: '名称、简称或拼音',
    none: '没有找到。可试名称、拼音或首字母。',
    unknownRegion: (given: string) => `没有名为“${given}”的区域，未突出任何区域。`,
    unknownUnit: (given: string) => `“${given}”中有无法识别的地区，已忽略。`,
    axis: (limits: string) => `横轴60至100，细线为分界值${limits}`,
    noLimits: '横轴60至100',
    comma: '、',
    unpublished: '未见公布',
    failed: '这份数据没有可用的图形，排名和各页仍可使用。',
    marks: ({ placed, unplaced }: Bare) =>
      placed.length + unplaced.length
        ? `菱形表示没有图形的地区${unplaced.length ? '；排在地图下方的，数据包没有给出位置' : ''}。`
        : '',
  },
  en: {
    all: 'All areas',
    mean: ['national mean', 'mean'],
    map: (year: number, title: string, measure: string) => `Map of ${title}, ${year}, coloured by ${measure}`,
    hint: 'Arrow keys move to the next area, letters jump by name, Enter selects, Escape clears.',
    description: (title: string, publisher: string) =>
      `${title}: data published by ${publisher}; every figure with its source.`,
    sources: (publisher: string) =>
      `Figures come from a data pack by ${publisher} and are shown as they are.`,
    regions: 'Regions',
    search: 'Name or short form',
    none: 'Nothing found. Try a name or its first letters.',
    unknownRegion: (given: string) => `There is no region “${given}”; none is in focus.`,
    unknownUnit: (given: string) => `“${given}” has an unknown name, which was ignored.`,
    axis: (limits: string) => `Axis from 60 to 100; hairlines at the cut-offs ${limits}`,
    noLimits: 'Axis from 60 to 100',
    comma: ', ',
    unpublished: 'not found',
    failed: 'These data have no shapes that can be drawn; ranking and pages work without.',
    marks: ({ placed, unplaced }: Bare) =>
      placed.length + unplaced.length
        ? `Diamonds stand for areas without a shape${unplaced.length ? '; for those below the map the pack gives no location' : ''}.`
        : '',
  },
}

/** The names of the bundled facts, to go back to. */
const published = structuredClone({ bandNames, territory })

function packTexts(base: Messages, pack: Pack): Messages {
  const { lang, local } = base
  const say = words[lang]
  const title = local(pack.title)
  const publisher = local(pack.publisher)
  const scales = [...pack.dataset.editions.values()].map(({ bands }) => bands)
  const newest = scales.at(-1) ?? []
  const band = bandNames[lang]
  for (const { id, name } of newest) band[id] = local(name)
  const limits = newest.map(({ lo }) => lo).filter((lo) => lo > 60 && lo < 100)
  const adapt =
    <A extends unknown[]>(make: (...given: A) => string) =>
    (...given: A) =>
      make(...given).replaceAll(say.mean[0]!, say.mean[1]!)
  return {
    ...base,
    site: { ...base.site, title, tagline: publisher, description: say.description(title, publisher) },
    overview: {
      sentence: adapt(base.overview.sentence),
      gap: adapt(base.overview.gap),
      fill: '',
    },
    nation: { ...base.nation, nation: say.all },
    bands: (ids) => (ids.length >= newest.length ? say.unpublished : ids.map((id) => band[id]).join(' / ')),
    map: {
      ...base.map,
      label: (year, measure) => say.map(year, title, measure),
      hint: say.hint,
      corps: say.marks(bareUnits(pack)),
      taiwan: '',
      hongKongMacao: '',
      inset: '',
      origin: pack.attribution ? local(pack.attribution) : '',
      failed: say.failed,
    },
    ranking: {
      ...base.ranking,
      axis: limits.length ? say.axis([...limits].reverse().join(say.comma)) : say.noLimits,
    },
    regions: { ...base.regions, heading: say.regions },
    search: { ...base.search, placeholder: say.search, none: say.none },
    notices: { ...base.notices, unknownRegion: say.unknownRegion, unknownUnit: say.unknownUnit },
    footer: { ...base.footer, sources: say.sources(publisher) },
  }
}

/** The texts for a configuration and a pack, and the names of the bands in force with them. */
export function overlay(base: Messages, config: Config, pack: Pack | null): Messages {
  Object.assign(bandNames[base.lang], published.bandNames[base.lang])
  Object.assign(territory, pack ? { one: 'area', many: 'areas' } : published.territory)
  const texts = pack ? packTexts(base, pack) : base
  const approval = approvalOf(config, pack)
  if (!config.title && approval === undefined) return texts
  return {
    ...texts,
    ...(config.title && { site: { ...texts.site, title: base.local(config.title) } }),
    ...(approval !== undefined && { map: { ...texts.map, approvalEmpty: approval } }),
  }
}
