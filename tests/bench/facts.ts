import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fillOf } from '../../src/charts/fill'
import { markOf } from '../../src/charts/strip'
import { bundledDataset } from '../../src/dataset/bundled'
import { assess } from '../../src/domain/assess'
import { changeOf } from '../../src/domain/change'
import { ranked } from '../../src/domain/order'
import { overviewStatement } from '../../src/domain/statements/overview'
import { regionStatement } from '../../src/domain/statements/region'
import { messages as t } from '../../src/locales/zh-CN'

/** What the programs under comparison draw: the facts of the atlas, year by year. */

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url))
const dataset = bundledDataset()
const assessments = [...dataset.editions.values()].map((edition) => ({
  edition,
  assessment: assess(edition, dataset.units, dataset.regions, 'nation'),
}))

/** Step of the colour ramp by unit for each year; 0 where nothing certain is known. */
export const years = assessments.map(({ edition, assessment }) => ({
  year: edition.year,
  steps: Object.fromEntries(
    [...assessment.units].map(([id, row]) => {
      const fill = fillOf(row, 'band', assessment.units.size)
      return [id, fill.kind === 'solid' ? fill.step : fill.kind === 'hatch' ? fill.steps.at(-1)! : 0]
    }),
  ),
}))

/** The topology without what only the atlas draws: areas, no lines, no inset. */
export function areasOnly(): string {
  const topology = JSON.parse(readFileSync(path('data/geo/china.default.topo.json'), 'utf8')) as {
    objects: {
      provinces: { geometries: { type: string; arcs: unknown; properties: Record<string, unknown> }[] }
    }
    arcs: unknown[]
    [key: string]: unknown
  }
  const geometries = topology.objects.provinces.geometries.map(({ type, arcs, properties }) => ({
    type,
    arcs,
    properties: { adcode: properties.adcode, name: properties.name },
  }))
  const used = new Map<number, number>()
  const renumber = (arcs: unknown): unknown => {
    if (Array.isArray(arcs)) return arcs.map(renumber)
    const at = arcs as number
    const own = at < 0 ? ~at : at
    if (!used.has(own)) used.set(own, used.size)
    return at < 0 ? ~used.get(own)! : used.get(own)!
  }
  const objects = {
    provinces: {
      type: 'GeometryCollection',
      geometries: geometries.map((each) => ({ ...each, arcs: renumber(each.arcs) })),
    },
  }
  const arcs = [...used.keys()].map((index) => topology.arcs[index])
  const { type, transform } = topology
  return JSON.stringify({ type, transform, objects, arcs })
}

const svg = readFileSync(path('src/generated/map.svg'), 'utf8')
const colours = [
  '#efece4',
  '#dfeaf0',
  '#c6dbe7',
  '#a9cbde',
  '#86b5cf',
  '#629dc0',
  '#3f81ab',
  '#24628f',
  '#0f3f6b',
]
const nameOf = (id: string) => dataset.units.find((unit) => unit.id === id)?.name ?? id

/** The atlas' own SVG in the colours of a year. */
export function staticMap(year: number): string {
  return svg.replace(
    /(class="(?:area|corps)" data-id="(\d{6})") fill="none"/g,
    (_, head: string, id: string) => `${head} fill="${colours[years[year]?.steps[id] ?? 0]}"`,
  )
}

/** Everything that the whole page by hand says in a year: texts in document order, fills, bars. */
function page(index: number) {
  const { edition, assessment } = assessments[index]!
  const before = assessments[index - 1]?.assessment
  const statement = overviewStatement(edition, assessment)
  const rows = ranked(assessment)
  const regions = dataset.regions.map((region) => regionStatement(region, edition, assessment, before))
  const nation = assessment.nation
  return {
    sentence: t.overview.sentence(statement, nameOf),
    nation: [t.interval(nation.mean), nation.aboveMean.join('–'), String(edition.year), edition.report.title],
    rows: rows.map((row) => [
      t.positionRange(row.position),
      nameOf(row.id),
      t.interval(row.index),
      String(row.printedRank ?? '·'),
      String(changeOf(row.id, assessment, before)?.places ?? ''),
    ]),
    bars: rows.map(({ index }, row) => {
      const { x, y, width, height } = markOf(index)
      return `M${x} ${row * 20 + y}h${width}v${height}h${-width}z`
    }),
    panels: regions.map(({ group, members, best }) => ({
      mean: t.interval(group.mean),
      members: members.map((row) => [nameOf(row.id), t.interval(row.index)]),
      best: best.map(nameOf).join('、'),
    })),
  }
}

const texts = (each: ReturnType<typeof page>): string[] => [
  each.sentence,
  ...each.nation,
  ...each.rows.flat(),
  ...each.panels.flatMap(({ mean, members, best }) => [mean, ...members.flat(), best]),
]

/** For each year the texts, fills and bars in document order. */
export function handPages() {
  const order = [...staticMap(0).matchAll(/class="(?:area|corps)" data-id="(\d{6})"/g)].map(([, id]) => id!)
  return assessments.map((_, index) => {
    const made = page(index)
    return {
      words: texts(made),
      fills: order.map((id) => colours[years[index]?.steps[id] ?? 0]!),
      bars: made.bars,
    }
  })
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const slot = (tag: string, text: string) => `<${tag} data-text>${escape(text)}</${tag}>`

/** Markup of the whole page by hand, as a year has it. */
export function handMarkup(index: number): string {
  const { sentence, nation, rows, bars, panels } = page(index)
  return [
    slot('h1', sentence),
    `<p>${nation.map((text) => slot('span', text)).join(' ')}</p>`,
    `<div class="page"><div id="map">${staticMap(index)}<p class="tip"></p></div><div>`,
    `<ol>${rows.map((row) => `<li>${row.map((text) => slot('span', text)).join('')}</li>`).join('')}</ol>`,
    `<svg class="marks" viewBox="0 0 100 640">${bars.map((d) => `<path class="mark" d="${d}"/>`).join('')}</svg></div>`,
    `<div class="panels">${panels
      .map(
        ({ mean, members, best }) =>
          `<section class="panel">${slot('p', mean)}${members
            .map((member) => `<p>${member.map((text) => slot('span', text)).join('')}</p>`)
            .join('')}${slot('p', best)}</section>`,
      )
      .join('')}</div></div>`,
  ].join('')
}
