import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { factsOf, studioOf } from '@/cli/studio'
import { bundledDataset } from '@/dataset/bundled'
import cityPoints from '@/generated/cityPoints.json'
import { locales } from '@/locales'
import { brief } from '@/charts/picture/brief'
import { shareCard } from '@/charts/picture/card'
import { deckPlan } from '@/charts/picture/deckPlan'
import type { Picture, PictureView, Studio } from '@/charts/picture/facts'
import { poster } from '@/charts/picture/poster'
import { parseMarkup, serialise, type Shape } from '@/charts/picture/tree'
import { partsOf, viewPicture } from '@/charts/picture/viewPicture'
import { textWidth, wrap } from '@/charts/picture/words'

const facts = factsOf(bundledDataset())
/** The map without its 200 KB of coastline, which says nothing about what is tested here. */
const map = parseMarkup(
  readFileSync('src/generated/china.svg', 'utf8').replace(/ d="[^"]{99,}"/g, ' d="M0 0"'),
)
const studios = await Promise.all(
  locales.map(async (locale): Promise<Studio> => ({
    ...(await studioOf(facts, locale)),
    map,
    cityPoints,
    link: 'https://atlas.example.org/province/zhejiang?year=2019',
  })),
)

interface Placed {
  text: string
  left: number
  right: number
  y: number
}

/** Every text of a drawing with where it stands, as far as widths can be estimated. */
function textsOf(node: Shape, x = 0, y = 0, scale = 1): Placed[] {
  const [, dx = '0', dy = '0'] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(String(node.attrs.transform)) ?? []
  const [, by = '1'] = /scale\(([\d.]+)\)/.exec(String(node.attrs.transform)) ?? []
  const [ox, oy] = [x + Number(dx) * scale, y + Number(dy) * scale]
  const inner = scale * Number(by)
  if (node.tag === 'text') {
    const text = node.children.join('')
    // Estimates are on the wide side by about a tenth.
    const width = textWidth(text, Number(node.attrs['font-size'])) * inner * 0.9
    const at = ox + Number(node.attrs.x) * inner
    const left = { end: at - width, middle: at - width / 2 }[String(node.attrs['text-anchor'])] ?? at
    return [{ text, left, right: left + width, y: oy + Number(node.attrs.y) * inner }]
  }
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : textsOf(child, ox, oy, inner)))
}

/** What must not be in any picture: gaps of the program, looks that stay behind, texts beyond the sheet. */
function faults({ svg, width, height }: Picture, what: string): string[] {
  const text = serialise(svg)
  const words = ['NaN', 'undefined', 'var(', 'foreignObject', ' class=', ' style=', 'Infinity']
  return [
    ...words.filter((word) => text.includes(word)).map((word) => `${what}: ${word}`),
    ...textsOf(svg)
      .filter(({ left, right, y }) => left < -1 || right > width + 1 || y <= 0 || y > height)
      .map(({ text: line }) => `${what}: ${line}`),
  ]
}

const views = (year: number): PictureView[] => [
  { kind: 'overview', year, measure: 'band', units: ['330000'], region: null, bands: [] },
  { kind: 'overview', year, measure: 'index', units: [], region: 'xibei', bands: ['high'] },
  { kind: 'overview', year, measure: 'position', units: [], region: null, bands: [] },
  { kind: 'cities', year },
  { kind: 'units', units: ['330000', '660000', '510000'], years: facts.years },
  { kind: 'change', from: facts.years[0]!, to: year },
  { kind: 'province', id: '510000', year },
  { kind: 'region', id: 'huadong', year },
]

describe('pictures', () => {
  for (const studio of studios)
    it(`of every kind of view and year stand alone and keep inside their sheet (${studio.t.lang})`, () => {
      const found = facts.years.flatMap((year) =>
        views(year).flatMap((view) =>
          partsOf[view.kind].flatMap((part) =>
            faults(viewPicture(view, part, studio), `${view.kind} ${part} ${year}`),
          ),
        ),
      )
      expect(found).toEqual([])
    })

  for (const studio of studios)
    it(`of every province and region fit cards, posters and one sheet of A4 (${studio.t.lang})`, () => {
      const subjects: (PictureView & { kind: 'province' | 'region' })[] = [
        ...[...facts.units.keys()].flatMap((id) =>
          [2019, facts.years.at(-1)!].map((year) => ({ kind: 'province' as const, id, year })),
        ),
        ...[...facts.regions.keys()].map((id) => ({ kind: 'region' as const, id, year: 2019 })),
      ]
      const found = subjects.flatMap((view) =>
        [shareCard, poster, brief].flatMap((draw) =>
          faults(draw(view, studio), `${draw.name} ${view.id} ${view.year}`),
        ),
      )
      expect(found).toEqual([])
    })

  it('carry the marks of figures that are not official', () => {
    const marked: Studio = { ...studios[0]!, marks: ['simulated', 'own'] }
    const view = { kind: 'province', id: '330000', year: 2019 } as const
    const all = [
      viewPicture(view, 'history', marked),
      shareCard(view, marked),
      poster(view, marked),
      brief(view, marked),
    ]
    for (const { svg } of all) {
      expect(serialise(svg)).toContain('模拟，非官方')
      expect(serialise(svg)).toContain('本机数据')
    }
    expect(deckPlan([{ view }], marked, false)[0]?.marks).toHaveLength(2)
  })

  it('leave the slot of the approval number empty until one is given', () => {
    const view = views(2019)[0]!
    const slot = (approval?: string) =>
      textsOf(viewPicture(view, 'map', { ...studios[0]!, approval }).svg).find(({ text }) =>
        text.startsWith('审图号'),
      )?.text
    expect(slot()).toMatch(/^审图号：＿+$/)
    expect(slot('样号')).toBe('审图号：样号')
  })

  it('show no index that is neither printed nor follows exactly', () => {
    for (const year of facts.years) {
      const exact = [...facts.assessment(year).units.values()]
        .filter(({ index }) => index.lo === index.hi)
        .map(({ index }) => index.lo)
      const [slide] = deckPlan([{ view: views(year)[0]! }], studios[0]!, false)
      const bars = slide?.chart?.series.flatMap(({ values }) => values) ?? []
      for (const value of bars) expect(exact, `${value} in ${year}`).toContain(value)
      if (slide?.chart) expect(bars).toHaveLength(exact.length)
      // Where few are known, a table tells what is, rather than some bars with a long list of those that have none.
      expect(slide?.chart !== undefined, String(year)).toBe(exact.length > facts.units.size / 2)
    }
  })

  it('join nothing across a change of method in charts that stay editable', () => {
    const broken = facts.years.filter((year) => facts.edition(year).methodBreak)
    for (const id of facts.units.keys()) {
      const [slide] = deckPlan([{ view: { kind: 'province', id, year: 2019 } }], studios[0]!, false)
      for (const { values } of slide?.chart?.series ?? []) {
        const years = facts.years.filter((_, at) => values[at] !== null)
        for (const year of broken)
          expect(years.some((each) => each < year) && years.some((each) => each >= year)).toBe(false)
      }
    }
  })
})

describe('markup', () => {
  it('is read back as it was written', () => {
    const text = '<g class="a"><path d="M0 0"/><text x="1">浙江</text></g>'
    expect(serialise(parseMarkup(text))).toBe(text)
  })

  it('escapes what a name may contain', () => {
    const text = serialise({ tag: 'text', attrs: { 'data-x': '"<' }, children: ['a<b & "c"'] })
    expect(text).toBe('<text data-x="&quot;&lt;">a&lt;b &amp; &quot;c&quot;</text>')
  })
})

describe('lines', () => {
  it('break between Chinese letters and at spaces, never before closing punctuation', () => {
    for (const text of [
      '在32个单位中居第1位，等级“非常高”，在华东七个单位中居第1位。',
      'In 2019, Zhejiang stood joint first of 32 units (printed rank 1).',
    ]) {
      for (let width = 60; width < 400; width += 20) {
        const lines = wrap(text, 20, width)
        expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''))
        for (const line of lines) expect(line).not.toMatch(/^[，。；”）]/)
      }
    }
  })
})
