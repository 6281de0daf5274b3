import type { Keys, KeyKind, MakeUnit, Properties, ShapeLayer } from './model'

/** How properties for each purpose are usually called, the surest first. */
const usual: Record<KeyKind, RegExp[]> = {
  name: [
    /^(name|名称|地名|name_?zh|zh_?name|name_?cn|中文名)$/i,
    /^(nam|shapename|full_?name|行政区名称?|xzqmc|mc)$/i,
    /name(?!.*(en|eng))|名/i,
  ],
  english: [/^(name_?en|en_?name|english|name_?eng|英文名?称?)$/i, /name.*en|en.*name|英文/i],
  code: [
    /^(#id|id|adcode|code|代码|编码|区划代码|行政区划代码|geoid|fips|gid|xzqdm|dm)$/i,
    /code|代码|geoid|fips|iso/i,
  ],
  region: [
    /^(region|parent\.name|省|省份|大区|片区|区域|state|state_?name|statefp|division|province)$/i,
    /region|province|state|parent|区域|片区/i,
  ],
}

/** Keys of a layer in the order they first appear. */
export function keysOf({ features }: Pick<ShapeLayer, 'features'>): string[] {
  return [...new Set(features.flatMap((each) => Object.keys(each)))]
}

interface Column {
  key: string
  values: string[]
  distinct: number
  /** Share of values that are numbers. */
  numbers: number
}

function columnsOf(features: readonly Properties[]): Column[] {
  return keysOf({ features: features as Properties[] }).map((key) => {
    const values = features.flatMap((each) => each[key] ?? [])
    return {
      key,
      values,
      distinct: new Set(values).size,
      numbers: values.filter((value) => /^-?[\d.]+$/.test(value)).length / values.length,
    }
  })
}

/** Share of codes that differ for a property to tell shapes apart; less where its name leaves no doubt: some have parts. */
const CODES_SHARE = 0.9
const PARTS_SHARE = 0.7

/** By which properties the shapes of a layer are likely called, told apart and grouped. */
export function guessKeys({ features }: Pick<ShapeLayer, 'features'>): Required<Keys> {
  const columns = columnsOf(features)
  const total = features.length
  const taken = new Set<string>()
  const find = (kind: KeyKind, fits: (column: Column, isSure: boolean) => boolean): string | null => {
    for (const [at, pattern] of usual[kind].entries())
      for (const column of columns)
        if (!taken.has(column.key) && pattern.test(column.key) && fits(column, at === 0)) {
          taken.add(column.key)
          return column.key
        }
    return null
  }
  const isWords = ({ numbers, distinct }: Column) => numbers < 0.5 && distinct >= Math.min(2, total)
  const english = find('english', isWords)
  const name =
    find('name', isWords) ??
    columns.filter((each) => isWords(each) && !taken.has(each.key)).sort((a, b) => b.distinct - a.distinct)[0]
      ?.key ??
    null
  if (name) taken.add(name)
  const code = find(
    'code',
    ({ distinct, values }, isSure) =>
      values.length === total && distinct > total * (isSure ? PARTS_SHARE : CODES_SHARE) && distinct > 1,
  )
  const region = find('region', ({ distinct, values }) => values.length >= total * 0.9 && distinct > 1 && distinct <= Math.min(60, total / 2)) // prettier-ignore
  return name === null && english !== null
    ? { name: english, english: null, code, region }
    : { name, english, code, region }
}

/** What the reader has chosen, and guesses for the rest. */
export const keysFor = (layer: Pick<ShapeLayer, 'features'>, chosen: Keys): Required<Keys> => ({
  ...guessKeys(layer),
  ...chosen,
})

/** The units that the shapes of a layer are of. Shapes with one code are parts of one unit. */
export function unitsOfLayer(layer: ShapeLayer, keys: Required<Keys>): MakeUnit[] {
  const read = (properties: Properties, key: string | null) => (key === null ? '' : (properties[key] ?? ''))
  const byCode = new Map<string, MakeUnit>()
  const units: MakeUnit[] = []
  layer.features.forEach((properties, at) => {
    const code = read(properties, keys.code)
    const known = code ? byCode.get(code) : undefined
    if (known) return void known.features.push(at)
    const unit: MakeUnit = {
      id: `s${at}`,
      code,
      name: read(properties, keys.name) || code,
      english: read(properties, keys.english),
      region: read(properties, keys.region),
      features: [at],
      aliases: [],
    }
    if (code) byCode.set(code, unit)
    units.push(unit)
  })
  return units
}
