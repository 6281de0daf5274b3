import { sectionOf, type CaseBook, type CaseBox } from '@/domain/cases'
import { figureKey } from '@/domain/platformFigures'
import { claimsOf, outcome, refs, same } from './claims'
import { platformCheck } from './platform'
import type { Check, CheckInput } from './types'

const keysOf = (boxes: readonly CaseBox[]) => boxes.map(({ box }) => figureKey('case', box))

/** Boxes run 1, 2, 3 … and their pages never go back. */
function orderChecks(book: CaseBook): Check[] {
  const { boxes, year } = book
  const skipped = boxes.filter(({ box }, at) => box !== at + 1)
  const back = boxes.filter(({ page }, at) => page < (boxes[at - 1]?.page ?? 0))
  return [
    platformCheck(
      `boxes/${year}/numbers`,
      { zh: '专栏编号', en: 'Numbers of the boxes' },
      {
        expected: same(`1–${boxes.length}`),
        found: skipped.length
          ? same(skipped.map(({ box }) => box).join(', '))
          : same(`${boxes[0]?.box ?? 0}–${boxes.at(-1)?.box ?? 0}`),
        fits: !skipped.length,
      },
      keysOf(boxes),
    ),
    platformCheck(
      `boxes/${year}/pages`,
      { zh: '专栏页码', en: 'Pages of the boxes' },
      {
        expected: { zh: '递增', en: 'ascending' },
        found: back.length
          ? same(back.map(({ box, page }) => `${box}: ${page}`).join(', '))
          : { zh: '递增', en: 'ascending' },
        fits: !back.length,
      },
      keysOf(boxes),
    ),
  ]
}

/** Every unit has one box in the analysis by region. */
function unitCheck(book: CaseBook, input: CheckInput): Check {
  const own = book.boxes.filter(({ kind }) => kind === 'region').map(({ unit }) => unit)
  const wrong = input.units.filter(({ id }) => own.filter((unit) => unit === id).length !== 1)
  return platformCheck(
    `boxes/${book.year}/units`,
    { zh: '区域分析中每个地区一个专栏', en: 'One box for each province in the analysis by region' },
    {
      expected: same(input.units.length),
      found: wrong.length ? same(wrong.map(({ name }) => name).join(' ')) : same(own.length),
      fits: !wrong.length && own.length === input.units.length,
    },
    keysOf(book.boxes.filter(({ kind }) => kind === 'region')),
  )
}

/** Boxes stand on the pages of their section; one may share the page on which the next heading begins. */
function sectionChecks(book: CaseBook): Check[] {
  return book.sections.map((section) => {
    const boxes = book.boxes.filter((box) => sectionOf(book, box) === section)
    const pages = boxes.map(({ page }) => page)
    const found = pages.length ? `${Math.min(...pages)}–${Math.max(...pages)}` : '–'
    return platformCheck(
      `boxes/${book.year}/section/${section.id}`,
      { zh: `“${section.name.zh}”专栏的页码`, en: `Pages of the boxes in “${section.name.en}”` },
      {
        expected: same(`${section.page}–${section.until}`),
        found: { zh: `${boxes.length}个：${found}`, en: `${boxes.length} boxes: ${found}` },
        fits: pages.length > 0 && pages.every((page) => page >= section.page && page <= section.until),
      },
      keysOf(boxes),
    )
  })
}

/** Pages given for a group that the contents name box by box: from the first to the last of its boxes. */
function groupPageChecks(book: CaseBook, input: CheckInput): Check[] {
  const edition = input.editions.get(book.year)
  const kinds = { model: 'model', progress: 'practice' } as const
  return (edition ? claimsOf(edition, 'group') : []).flatMap((claim) => {
    const { page, words } = claim
    if (!edition || !(claim.group in kinds) || page === undefined || !words) return []
    const kind = kinds[claim.group as keyof typeof kinds]
    const boxes = book.boxes.filter(
      (box) =>
        box.kind === kind &&
        claim.units.includes((claim.about === 'cities' ? box.city : box.city ? undefined : box.unit) ?? ''),
    )
    const pages = boxes.map(({ page }) => page)
    const expected = `${Math.min(...pages)}–${Math.max(...pages)}`
    return [
      {
        id: `boxes/${book.year}/group/${claim.about}/${claim.group}`,
        title: { zh: `“${words.zh}”的页码`, en: `Pages of “${words.en}”` },
        expected: same(expected),
        found: same(page),
        claims: refs(edition, [claim]),
        figures: keysOf(boxes),
        ...outcome(expected === page && boxes.length === claim.units.length),
      },
    ]
  })
}

/** Checks on the boxes of a report. */
export function caseChecks(book: CaseBook, input: CheckInput): Check[] {
  const outside = book.boxes.filter((box) => !sectionOf(book, box))
  return [
    ...orderChecks(book),
    unitCheck(book, input),
    ...sectionChecks(book),
    ...groupPageChecks(book, input),
    platformCheck(
      `boxes/${book.year}/sections`,
      { zh: '每个专栏都在一节之中', en: 'Every box stands in a section' },
      {
        expected: same(book.boxes.length),
        found: same(book.boxes.length - outside.length),
        fits: !outside.length,
      },
      keysOf(book.boxes),
    ),
  ]
}
