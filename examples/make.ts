/**
 * `npx tsx examples/make.ts`: makes both example packs from published tables and shapes, as they stand in the packages
 * vega-datasets and us-atlas. Figures are written as percentages and not changed otherwise.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

type Names = GeometryCollection<{ name: string }>

const read = (path: string) => readFileSync(new URL(`../node_modules/${path}`, import.meta.url), 'utf8')
const json = <T>(path: string) => JSON.parse(read(path)) as T
const write = (folder: string, pack: object) =>
  writeFileSync(new URL(`${folder}/pack.json`, import.meta.url), `${JSON.stringify(pack)}\n`)

const slug = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')
/** A share as a percentage, free of what binary fractions add. */
const percent = (share: number) => Number((share * 100).toFixed(1))
const shapesBy = 'Shapes: U.S. Census Bureau, cartographic boundaries (public domain), by us-atlas (ISC)'

function states(): void {
  const rates = json<{ id: number; rate: number }[]>('vega-datasets/data/obesity.json')
  const regions = new Map(
    json<{ id: number; region: string }[]>('vega-datasets/data/income.json').map((row) => [
      row.id,
      row.region,
    ]),
  )
  const topology = json<Topology<{ states: Names }>>('us-atlas/states-10m.json')
  const { geometries } = topology.objects.states
  const names = new Map(geometries.map(({ id, properties }) => [Number(id), properties!.name]))
  const rows = rates.filter(({ id }) => names.has(id) && regions.has(id))
  const code = (id: number) => String(id).padStart(2, '0')
  const known = new Set(rows.map(({ id }) => code(id)))
  write('us-obesity-1995', {
    $schema: '../../docs/pack.schema.json',
    format: 'gov-service-atlas-pack',
    version: 2,
    title: 'Obesity in the United States, 1995',
    languages: ['en'],
    publisher: 'Centers for Disease Control and Prevention',
    attribution: shapesBy,
    scale: { least: 0, most: 100, better: 'lower', decimals: 1 },
    regions: ['Northeast', 'Midwest', 'South', 'West'].map((name) => ({ id: name.toLowerCase(), name })),
    units: rows.map(({ id }) => ({
      id: code(id),
      slug: slug(names.get(id)!),
      name: names.get(id)!,
      region: regions.get(id)!.toLowerCase(),
    })),
    sources: [
      {
        id: 'brfss-1995',
        title: 'Behavioral Risk Factor Surveillance System, 1995 (obesity.json of vega-datasets)',
        publisher: 'Centers for Disease Control and Prevention',
        date: '1995',
        reliability: 'primary',
        url: 'https://www.cdc.gov/brfss/index.html',
      },
    ],
    editions: [
      {
        year: 1995,
        report: {
          title: 'Behavioral Risk Factor Surveillance System, 1995',
          year: 1995,
          publisher: 'Centers for Disease Control and Prevention',
        },
        indexName: 'Adults with a body mass index of 30 or more, %',
        dimensions: null,
        tables: [
          {
            source: 'brfss-1995',
            columns: [{ what: 'index' }],
            rows: rows.map(({ id, rate }) => [code(id), percent(rate)]),
          },
        ],
      },
    ],
    geometry: {
      ...topology,
      objects: {
        units: {
          type: 'GeometryCollection',
          geometries: geometries.filter(({ id }) => known.has(String(id))),
        },
      },
    },
  })
}

/** Counties whose codes begin with 25. */
function massachusetts(): void {
  const topology = json<Topology<{ counties: Names }>>('us-atlas/counties-10m.json')
  const counties = feature(topology, topology.objects.counties).features.filter(({ id }) =>
    /^25\d{3}$/.test(String(id)),
  )
  const rates = new Map(
    read('vega-datasets/data/unemployment.tsv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t') as [string, string])
      .map(([id, rate]) => [id.trim().padStart(5, '0'), percent(Number(rate))]),
  )
  const limits = [7, 8, 9, 10]
  const bands = [
    ['lowest', '很低', 'Very low'],
    ['lower', '较低', 'Low'],
    ['middle', '中等', 'Middle'],
    ['higher', '较高', 'High'],
    ['highest', '很高', 'Very high'],
  ].map(([id, zh, en], at) => ({
    id,
    name: { zh, en },
    lo: limits[at - 1] ?? 0,
    loClosed: at === 0,
    hi: limits[at] ?? 100,
    hiClosed: true,
  }))
  write('massachusetts-unemployment-2009', {
    $schema: '../../docs/pack.schema.json',
    format: 'gov-service-atlas-pack',
    version: 2,
    title: { zh: '马萨诸塞州各县失业率，2009年', en: 'Unemployment in the counties of Massachusetts, 2009' },
    publisher: { zh: '美国劳工统计局', en: 'U.S. Bureau of Labor Statistics' },
    attribution: {
      zh: '图形：美国人口普查局（公有领域），经 us-atlas（ISC 许可）整理；等级界线为本图所设',
      en: `${shapesBy}; the limits of the bands are this map’s own`,
    },
    scale: { better: 'lower', decimals: 1 },
    units: counties.map(({ id, properties: { name } }) => ({
      id: String(id),
      slug: slug(name),
      name,
      fullName: `${name} County`,
    })),
    sources: [
      {
        id: 'laus-2009',
        title: {
          zh: '地方失业统计（vega-datasets 的 unemployment.tsv，与2009年公布的水平大体一致）',
          en: 'Local Area Unemployment Statistics (unemployment.tsv of vega-datasets, generally consistent with levels of 2009)',
        },
        publisher: { zh: '美国劳工统计局', en: 'U.S. Bureau of Labor Statistics' },
        date: '2009',
        reliability: 'primary',
        url: 'https://www.bls.gov/lau/',
      },
    ],
    editions: [
      {
        year: 2009,
        report: {
          title: 'Local Area Unemployment Statistics',
          year: 2009,
          publisher: { zh: '美国劳工统计局', en: 'U.S. Bureau of Labor Statistics' },
        },
        indexName: { zh: '失业率（%）', en: 'Unemployment rate, %' },
        dimensions: null,
        bands,
        tables: [
          {
            source: 'laus-2009',
            columns: [{ what: 'index' }],
            rows: counties.map(({ id }) => [String(id), rates.get(String(id)) ?? null]),
          },
        ],
      },
    ],
    geometry: {
      type: 'FeatureCollection',
      features: counties.map(({ id, geometry }) => ({
        type: 'Feature',
        properties: { id: String(id) },
        geometry: JSON.parse(
          JSON.stringify(geometry, (_, value: unknown) =>
            typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value,
          ),
        ) as object,
      })),
    },
  })
}

states()
massachusetts()
