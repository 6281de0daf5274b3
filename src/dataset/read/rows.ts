import type { Context } from './context'
import { readFigure } from './figure'
import { isBlank, seen, type Cell } from './model'
import { nameKey, simplified, splitMarks } from './text'

/** What a row of a table is, by its first text: the same for every kind of table. */
export type RowKind = 'place' | 'summary' | 'region' | 'unassessed' | 'note' | 'units' | 'blank' | 'unnamed'

/** All places together, or what is computed of them. */
const summary =
  /^(全国|全省|全市|全县|全部|各省|各市|各地|31省|32省|省级政府|所有)?(总体|整体|合计|总计|小计|共计|总和|平均|均值|平均值|平均数|平均分|平均水平|平均指数|加权平均|中位数|中值|众数|最大值|最小值|最高值|最低值|最高|最低|最大|最小|最高分|最低分|极差|标准差|方差|变异系数|汇总|总数)$|^(全国|全省|全市|全县|中国)$|(平均|合计|总计|小计|均值|中位数|标准差)$|^(nation|national|china|overall|average|nationalaverage|mean|median|total|subtotal|grandtotal|sum|all|max|maximum|min|minimum|std|stdev|standarddeviation)(average|mean|total)?$/

/** Parts of the country that are none of the places, beside the regions the atlas knows. */
const parts =
  /^(东部|中部|西部|东北|沿海|长江经济带|黄河流域)([\d一二两三四五六七八九十]+)?个?(省|省份|省市|省区|省区市)$|^(东部|中部|西部|东北部|东北|南方|北方|沿海|内陆|长三角|珠三角|京津冀|粤港澳大湾区|长江经济带|长江中游|成渝|黄河流域|环渤海|泛珠三角|东中西部|港澳台)(地区|区域|部|城市群|省份|平均)?$|^(其他|其它|其余|其中|另有)(地区|省份|城市|单位)?$|^(eastern|central|western|northeastern|others?|ofwhich)(region|china|provinces)?$/

const noteStart =
  /^(注|备注|说明|附注|数据来源|资料来源|来源|数据说明|指标说明|填表|制表|审核|联系|更新|截至|单位[:：]|source|sources|note|notes|remarks?|data|updated|compiled)\s*\d*\s*([:：.．、]|$|\s)/i

const unitWords =
  /^[(（]?(%|‰|％|分|天|日|小时|分钟|次|件|万件|亿件|个|项|人|万人|亿人|户|万户|元|万元|亿元|家|条|张|公里|平方公里|吨|万吨|名|位|年|指数|比例|次\/件|件\/人|项\/次|percent|days?|points?|times|persons?|million|yuan|score|rank)[)）]?$/i

const regionEnd = /(地区|区域|大区|片区|部)$/

/** A unit of measurement as a row of units writes it, without brackets. */
export function unitIn(cell: Cell | undefined): string | undefined {
  const text = seen(cell).trim()
  return unitWords.test(text) ? text.replace(/^[(（]|[)）]$/g, '') : undefined
}

/** Whether a row right below the heads gives the units of its columns: `%`, `天`. */
export function isUnitsRow(cells: readonly Cell[], place: number): boolean {
  const rest = cells.filter((cell, at) => at !== place && !isBlank(cell))
  const first = seen(cells[place]).trim()
  return (
    (!first || /^(计量)?单位$|^units?$/i.test(first)) &&
    rest.length > 0 &&
    rest.every((cell) => unitIn(cell) !== undefined)
  )
}

const asideKey = (name: string) => simplified(nameKey(splitMarks(name).core.replace(/[（(].*?[)）]$/, '')))

/** What a name is that is none of the places: a summary, a region, a part of the country that is not assessed. */
export function asideKind(name: string, context: Context): 'summary' | 'region' | 'unassessed' | undefined {
  const key = asideKey(name)
  if (context.unassessed.has(key.replace(/(特别行政区|地区|省)$/, ''))) return 'unassessed'
  if (summary.test(key)) return 'summary'
  const isRegion =
    context.regions.has(key) || context.regions.has(key.replace(regionEnd, '')) || parts.test(key)
  return isRegion ? 'region' : undefined
}

/** Tells rows of one table apart. */
export function rowReader(
  context: Context,
): (name: string, cells: readonly Cell[], place: number) => RowKind {
  return (name, cells, place) => {
    const others = cells.filter((cell, at) => at !== place && !isBlank(cell))
    if (!name.trim()) {
      if (!others.length) return 'blank'
      // 合计 may stand over the number of the row, the place left empty.
      const aside = others.map((cell) => asideKind(seen(cell), context)).find(Boolean)
      if (aside) return aside
      return others.some((cell) => ['value', 'range'].includes(readFigure(cell).kind)) ? 'unnamed' : 'note'
    }
    if (context.isUnit(name) || context.isCity(name)) return 'place'
    const aside = asideKind(name, context)
    if (aside) return aside
    const text = simplified(name).trim()
    const empty = others.every((cell) => ['missing', 'text'].includes(readFigure(cell).kind))
    return noteStart.test(text) || (empty && (/^[*※①-⑳#]/.test(text) || text.length > 30)) ? 'note' : 'place'
  }
}
