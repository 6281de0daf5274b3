import type { Atlas } from '@/domain/atlas'
import type { Unit } from '@/domain/model'
import customary from './customaryNames.json'
import { caseTitles, otherCities } from './elsewhere'

/** What can be searched for, with all that it is called, as {@link plain} writes it. */
export interface Place {
  /** `other`: a city that was not assessed; `page` and `case`: of the atlas itself. */
  kind: 'unit' | 'region' | 'city' | 'area' | 'other' | 'page' | 'case'
  id: string
  /** Path of the page that tells of it, without a language; none of an area that was not assessed. */
  path?: string
  /** Its names where the facts on show have none, in Chinese and English. */
  label?: { zh: string; en: string }
  /** The unit that an `other` city lies in. */
  within?: string
  /** Names that are complete: who types one means this place. */
  names: string[]
  /** Words that a name may also be begun with: `mongolia` of Inner Mongolia. */
  words: string[]
  /** Customary forms of one character (京, 沪), which may stand in a run: 京津沪. */
  short: string[]
}

/** A page of the atlas with the words that it is looked for by. */
export interface NamedPage {
  path: string
  title: string
  words: readonly string[]
}

/** What is searched: places of the facts on show, and pages. */
type Searched = Pick<Atlas, 'units' | 'cities' | 'regions' | 'areas'> & { pages: readonly NamedPage[] }

/** What the areas that are not assessed are also called. */
const areaNames: Readonly<Partial<Record<string, string[]>>> = customary.areas

/** Customary runs whose characters are not all customary forms. */
const phrases = new Map(customary.runs.map(([run = '', ...names]) => [run, names]))

/** Places of their own whose names are made of customary forms of others. */
const namesOfOthers = new Set(customary.others)

/** English for the last word of a full name. */
const titles: [end: RegExp, title: string][] = [
  [/省$/, 'province'],
  [/市$/, 'city'],
  [/自治区$/, 'autonomousregion'],
]

const isChinese = (text: string) => /^\p{Script=Han}+$/u.test(text)

/** Lower case, without spaces, apostrophes and full-width forms. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’·.-]/g, '')

/** Initials as some type them, with the h of zh, ch and sh: `zhj`. */
function longInitials({ initials, pinyin }: Unit): string {
  let at = 0
  let long = ''
  for (const initial of initials) {
    at = pinyin.indexOf(initial, at)
    if (at < 0) return initials
    long += /^[zcs]h/.test(pinyin.slice(at)) ? pinyin.slice(at, (at += 2)) : pinyin[at++]
  }
  return long
}

function placeOf(
  place: Pick<Place, 'kind' | 'id' | 'path' | 'label' | 'within'>,
  english: string,
  names: readonly string[],
): Place {
  return {
    ...place,
    names: [...new Set([english, ...names].filter(Boolean).map(plain))],
    words: english.split(/\s/).slice(1).map(plain),
    short: names.filter((name) => name.length === 1 && isChinese(name)),
  }
}

/** Names in English with what the Chinese full name ends in: Zhejiang Province. */
const titled = (english: string, fullName: string) =>
  titles.filter(([end]) => end.test(fullName)).map(([, title]) => english + title)

function unitPlace(place: Pick<Place, 'kind' | 'id' | 'path'>, unit: Unit): Place {
  const { english, name, fullName, slug, pinyin, initials, aliases } = unit
  return placeOf(place, english, [
    ...[name, fullName, slug, pinyin, initials, longInitials(unit)],
    ...aliases,
    ...titled(english, fullName),
  ])
}

/** Cities that were not assessed, each leading to the unit it lies in. */
const otherPlaces = (units: Atlas['units']): Place[] =>
  otherCities.flatMap(({ province, fullName, name, english, pinyin = '' }) => {
    const unit = units.get(province)
    if (!unit) return []
    const place = {
      kind: 'other' as const,
      id: fullName,
      path: `/province/${unit.slug}`,
      label: { zh: fullName, en: english },
      within: province,
    }
    return [placeOf(place, english, [fullName, name, pinyin, ...titled(english, fullName)])]
  })

const pagePlaces = (pages: readonly NamedPage[]): Place[] =>
  pages.map(({ path, title, words }) =>
    placeOf({ kind: 'page', id: path, path, label: { zh: title, en: title } }, title, words),
  )

const casePlaces = (): Place[] =>
  caseTitles.map(({ box, title }) =>
    placeOf(
      { kind: 'case', id: `box-${box}`, path: `/cases#box-${box}`, label: { zh: title, en: title } },
      title,
      [],
    ),
  )

/**
 * All that can be searched for in the facts on show, and in the atlas itself. Where several fit alike, what comes first
 * here is offered first. Cities that were not assessed, and cases, belong to the bundled facts.
 */
export function searchIndex({ units, cities, regions, areas, pages }: Searched): Place[] {
  const bundled = cities.size > 0
  return [
    ...[...units.values()].map((unit) =>
      unitPlace({ kind: 'unit', id: unit.id, path: `/province/${unit.slug}` }, unit),
    ),
    ...[...regions.values()].map(({ id, name, english, slug }) =>
      placeOf({ kind: 'region', id, path: `/region/${slug}` }, english, [name, `${name}地区`, slug]),
    ),
    ...[...cities.values()].map((city) =>
      unitPlace(
        {
          kind: 'city',
          id: city.id,
          path: `/province/${units.get(city.province)!.slug}#cities-heading`,
        },
        city,
      ),
    ),
    ...[...areas.values()].map(({ id, name, english }) =>
      placeOf({ kind: 'area', id }, english, [name, ...(areaNames[id] ?? [])]),
    ),
    ...(bundled ? otherPlaces(units) : []),
    ...pagePlaces(pages),
    ...(bundled ? casePlaces() : []),
  ]
}

/** How well a query fits a place: 3 its name, 2 the start of one, 1 a part of a Chinese one, 0 not at all. */
function fit({ names, words }: Place, query: string): number {
  if (names.includes(query)) return 3
  if ([...names, ...words].some((name) => name.startsWith(query))) return 2
  return isChinese(query) && query.length > 1 && names.some((name) => name.includes(query)) ? 1 : 0
}

/** The places of a run of customary forms; none where a character is no such form. */
function ofRun(index: readonly Place[], run: string): Place[] {
  if (!isChinese(run) || run.length < 2 || namesOfOthers.has(run)) return []
  const named = phrases.get(run)
  const each = named
    ? named.map((name) => index.find(({ names }) => names.includes(name)))
    : [...run].map((form) => index.find(({ kind, short }) => kind !== 'city' && short.includes(form)))
  return each.every((place) => place !== undefined) ? [...new Set(each)] : []
}

/** Whether one word is the other with a letter dropped. */
const dropsOne = (long: string, short: string) =>
  long.length === short.length + 1 &&
  [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)

/** Letters from which on a name is recognised with one too many or too few. */
const leastLetters = 6

const misspelt = ({ kind, names }: Place, query: string) =>
  kind !== 'other' &&
  names.some((name) => name[0] === query[0] && (dropsOne(name, query) || dropsOne(query, name)))

/**
 * Places that a reader may mean: full and short names, customary forms, pinyin, initials, English names, and runs of
 * customary forms. Best match first; nothing for what is no name of a place in the index. A name with one letter too many
 * or too few is a `guess`.
 */
export function findPlaces(
  index: readonly Place[],
  query: string,
  limit = 8,
): { places: Place[]; guess: boolean } {
  const asked = plain(query).slice(0, 60)
  const wanted = asked.replace(/^(..+?)(人民政府|政府)$/, '$1')
  if (!wanted) return { places: [], guess: false }
  const found = index
    .map((place) => ({ place, fits: fit(place, wanted) }))
    .filter(({ fits }) => fits)
    .sort((a, b) => b.fits - a.fits)
  const run = found[0] && found[0].fits > 1 ? [] : ofRun(index, wanted)
  const sure = [...run, ...found.map(({ place }) => place)]
  const guess = !sure.length && wanted.length >= leastLetters && /^[a-z]+$/.test(wanted)
  const places = guess ? index.filter((place) => misspelt(place, wanted)) : sure
  return { places: places.slice(0, limit), guess: guess && places.length > 0 }
}
