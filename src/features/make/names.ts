import { nameKey, simplified, splitMarks } from '@/dataset/read/text'

/** What places are, behind their names; the longer first. */
const kinds =
  /(特别行政区|自治区|自治州|自治县|自治旗|地区|林区|新区|开发区|高新区|省|市|州|盟|县|区|旗|镇|乡|街道)$|\s+(city and borough|census area|metropolitan|municipality|prefecture|governorate|department|territory|province|parish|borough|district|region|county|state|city|oblast|canton)$/i // prettier-ignore

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
/** A code as it is compared: spreadsheets drop the zeros it begins with. */
export const foldedCode = (code: string) =>
  code.trim().toLowerCase().replace(/\.0+$/, '').replace(/[,，\s]/g, '').replace(/^0+(?=.)/, '') // prettier-ignore
/** A name as it is compared: without accents, marks, spaces and case, in simplified script. */
export const plainKey = (text: string) => simplified(nameKey(withoutAccents(splitMarks(text).core)))

/** The name without what kind of place it is, and that kind; undefined where nothing would be left of it. */
export function bareName(text: string): { bare: string; kind: string } | undefined {
  const simple = simplified(withoutAccents(splitMarks(text).core).trim())
  const kind = kinds.exec(simple)?.[0]
  const rest = kind ? simple.slice(0, -kind.length) : ''
  return kind && nameKey(rest).length > 1
    ? { bare: nameKey(rest), kind: kind.trim().toLowerCase() }
    : undefined
}
