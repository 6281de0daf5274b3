import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pictureContextOf } from '@/cli/pictureContext'
import { assessedAtlas } from '@/domain/assessedAtlas'
import { bundledDataset } from '@/dataset/bundled'
import { bundledPlatform } from '@/dataset/bundledPlatform'
import { capabilitySet } from '@/domain/score/bundledSets'
import { defaultScheme, type IndicatorSet } from '@/domain/score/model'
import { score } from '@/domain/score/score'
import cityPoints from '@/generated/cityPoints.json'
import { locales } from '@/locales'
import type { Firmness } from '@/charts/firmness'
import { brief } from '@/charts/picture/brief'
import { shareCard } from '@/charts/picture/card'
import { deckPlan } from '@/charts/picture/deckPlan'
import type { DeckView, Picture, PictureView, ScorePicture, PictureContext } from '@/charts/picture/facts'
import { poster } from '@/charts/picture/poster'
import { parseMarkup, serialise, type Shape } from '@/charts/picture/tree'
import { partsOf, viewPicture } from '@/charts/picture/viewPicture'
import { textWidth, wrap } from '@/charts/picture/words'

const facts = assessedAtlas(bundledDataset())
/** The map without its 200 KB of coastline, which says nothing about what is tested here. */
const map = parseMarkup(readFileSync('src/generated/map.svg', 'utf8').replace(/ d="[^"]{99,}"/g, ' d="M0 0"'))
const contexts = await Promise.all(
  locales.map(async (locale): Promise<PictureContext> => ({
    ...(await pictureContextOf(facts, locale)),
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

const views = (year: number): DeckView[] => [
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
  for (const context of contexts)
    it(`of every kind of view and year stand alone and keep inside their sheet (${context.t.lang})`, () => {
      const found = facts.years.flatMap((year) =>
        views(year).flatMap((view) =>
          partsOf(view).flatMap((part) =>
            faults(viewPicture(view, part, context), `${view.kind} ${part} ${year}`),
          ),
        ),
      )
      expect(found).toEqual([])
    })

  for (const context of contexts)
    it(`of every province and region fit cards, posters and one sheet of A4 (${context.t.lang})`, () => {
      const subjects: (PictureView & { kind: 'province' | 'region' })[] = [
        ...[...facts.units.keys()].flatMap((id) =>
          [2019, facts.years.at(-1)!].map((year) => ({ kind: 'province' as const, id, year })),
        ),
        ...[...facts.regions.keys()].map((id) => ({ kind: 'region' as const, id, year: 2019 })),
      ]
      const found = subjects.flatMap((view) =>
        [shareCard, poster, brief].flatMap((draw) =>
          faults(draw(view, context), `${draw.name} ${view.id} ${view.year}`),
        ),
      )
      expect(found).toEqual([])
    })

  it('say of what day the bundled facts are, and of no day for a pack', () => {
    const view = { kind: 'province', id: '330000', year: 2019 } as const
    const drawn = (context: PictureContext) => [
      ...[
        viewPicture(view, 'history', context),
        shareCard(view, context),
        poster(view, context),
        brief(view, context),
      ].map(({ svg }) =>
        textsOf(svg)
          .map(({ text }) => text)
          .join(''),
      ),
      deckPlan([{ view }], context, false)[0]!.source,
    ]
    for (const text of drawn(contexts[0]!)) expect(text).toContain('数据截至')
    for (const text of drawn({ ...contexts[0]!, date: undefined })) expect(text).not.toContain('数据截至')
  })

  it('leave the slot of the approval number empty until one is given', () => {
    const view = views(2019)[0]!
    const slot = (approval?: string) =>
      textsOf(viewPicture(view, 'map', { ...contexts[0]!, approval }).svg).find(({ text }) =>
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
      const [slide] = deckPlan([{ view: views(year)[0]! }], contexts[0]!, false)
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
      const [slide] = deckPlan([{ view: { kind: 'province', id, year: 2019 } }], contexts[0]!, false)
      for (const { values } of slide?.chart?.series ?? []) {
        const years = facts.years.filter((_, at) => values[at] !== null)
        for (const year of broken)
          expect(years.some((each) => each < year) && years.some((each) => each >= year)).toBe(false)
      }
    }
  })
})

describe('pictures of simulated scores', () => {
  const platform = bundledPlatform()
  const capabilities = capabilitySet(platform, [...facts.units.values()], facts.assessment(platform.year))

  function scored(set: IndicatorSet, rest: Partial<ScorePicture> = {}): ScorePicture {
    const scoring = score(set, defaultScheme(set))
    if (!scoring.ok) throw new Error('no score')
    const firm: Firmness = { range: [2, 9], reach: [1, set.places.length], exact: true }
    return {
      kind: 'score',
      scoring,
      firmness: new Map(set.places.map(({ id }) => [id, firm])),
      selected: ['330000'],
      onMap: true,
      linked: true,
      ...rest,
    }
  }

  /** Made up: numbered places of an own file, none of them on the map. */
  const places = Array.from({ length: 140 }, (_, at) => ({
    id: `place-${at}`,
    name: { zh: `第${at}县`, en: `County ${at}` },
  }))
  const own: IndicatorSet = {
    id: 'own-x',
    name: { zh: '虚构.csv', en: 'made-up.csv' },
    places,
    root: {
      id: 'all',
      name: { zh: '全部', en: 'All' },
      children: [{ id: 'x', name: { zh: '甲', en: 'A' } }],
    },
    values: new Map([['x', { lo: Float64Array.from(places.keys()), hi: Float64Array.from(places.keys()) }]]),
    provenance: { kind: 'own', file: '虚构.csv' },
  }

  for (const context of contexts)
    it(`stand alone, inside their sheet, on a ramp of their own, marked whoever draws them (${context.t.lang})`, () => {
      const view = scored(capabilities)
      for (const part of partsOf(view)) {
        const picture = viewPicture(view, part, context)
        expect(faults(picture, part)).toEqual([])
        const text = serialise(picture.svg)
        expect(text).toContain(context.e.marks.simulated)
        expect(text).not.toContain(context.e.marks.own)
        expect(text).toContain(context.link!.replace(/.*example/, 'example'))
        for (const step of [1, 2, 3, 4, 5, 6, 7, 8] as const)
          expect(text).not.toContain(context.palette.color[`step-${step}`])
      }
      expect(serialise(viewPicture(view, 'map', context).svg)).toContain(context.palette.color['sim-5'])
    })

  it('name the weights and whoever comes first, or may', () => {
    const words = textsOf(viewPicture(scored(capabilities), 'ranking', contexts[0]!).svg)
      .map(({ text }) => text)
      .join('')
    expect(words).toContain('按所选权重模拟，')
    expect(words).toMatch(/权重：.*20%/)
    const certain = textsOf(viewPicture(scored(own), 'ranking', contexts[0]!).svg).map(({ text }) => text)
    expect(certain).toContain('按所选权重模拟，第139县居首')
  })

  it('of an own file carry that mark too and no address, and count what they leave out', () => {
    const view = scored(own, { onMap: false, linked: false, selected: [] })
    expect(partsOf(view)).toEqual(['ranking'])
    const picture = viewPicture(view, 'ranking', contexts[0]!)
    expect(faults(picture, 'own')).toEqual([])
    const text = serialise(picture.svg)
    for (const words of ['模拟，非官方', '含本机数据', '来源：本机数据“虚构.csv”', '另有40个未画出'])
      expect(text).toContain(words)
    for (const words of ['atlas.example.org', '数据截至']) expect(text).not.toContain(words)
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
