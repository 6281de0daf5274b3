/** Chinese typography and grammar of the texts: numbers in text, lists, days. */

const numerals = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

/** Numbers to ten in characters. */
export const inWords = (n: number): string => numerals[n] ?? String(n)

/** 广东、浙江 */
export const list = (items: readonly (string | number)[]): string => items.join('、')

/** 非常高、高或中 */
export function orList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${list(items.slice(0, -1))}或${items.at(-1)}`
}

/** `9`, `9至32`. */
export const span = ([from, to]: readonly [number, number]): string =>
  from === to ? String(from) : `${from}至${to}`

/** 2016-08-01, 2016-12-31 → 2016年8月1日至12月31日. */
export function days(from: string, to: string): string {
  const [a, b] = [from, to].map((iso) => {
    const [year, month, day] = iso.split('-').map(Number)
    return { year: `${year}年`, day: `${month}月${day}日` }
  })
  return `${a!.year}${a!.day}至${a!.year === b!.year ? '' : b!.year}${b!.day}`
}

/** Texts of files, our own and others': no blank stands between a figure and a character. */
export const tight = (text: string): string =>
  text.replace(/([\u4e00-\u9fff]) +(?=\d)/g, '$1').replace(/([\d%]) +(?=[\u4e00-\u9fff])/g, '$1')
