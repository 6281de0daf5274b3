import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { chromiumArgs, findChromium } from '../../src/cli/chromium'
import { buildPeers } from './build'
import {
  callStep,
  conditions,
  keyboardStep,
  measureChange,
  measureHeap,
  measureHover,
  measureLoad,
  measureMapAlone,
  type Change,
  type Condition,
  type Hover,
  type Load,
} from './measures'
import { atlas, programs, type Program } from './programs'
import { serve } from './server'
import { median, quantile, spread, table } from './statistics'

export type Part = 'load' | 'year' | 'hover' | 'heap'

interface Results {
  load: Record<string, Record<Condition, Load[]>>
  year: Record<string, Change[]>
  hover: Record<string, Hover[]>
  heap: Record<string, number>
  /** Programs that could not be measured, and why. */
  failed: Record<string, string>
}

const alone = 'atlas, map alone'
const dist = resolve(import.meta.dirname, '../../dist')
const kioskSteps = 2000
/** The atlas's pages whose heap is measured, as the tables name them. */
const ownPages = ['/screen', '/'].map((path) => ({ name: `atlas, ${path}`, path, step: keyboardStep }))

const push = <T>(record: Record<string, T[]>, name: string, value: T) => (record[name] ??= []).push(value)

/** Why a program could not be measured; the others are, all the same. */
const reason = (error: unknown) => String(error).split('\n')[0]!

/** Measures a program once in every part asked for. */
async function measureProgram(
  browser: Browser,
  origin: string,
  program: Program,
  parts: Set<Part>,
  results: Results,
): Promise<void> {
  if (parts.has('load'))
    for (const condition of conditions) {
      const own = (results.load[program.name] ??= { plain: [], cpu4: [], slow: [] })
      own[condition].push(await measureLoad(browser, origin, program, condition))
    }
  if (!program.change) return
  if (parts.has('year')) {
    push(results.year, program.name, await measureChange(browser, origin, program))
    if (program === atlas) push(results.year, alone, await measureMapAlone(browser, origin, program))
  }
  if (parts.has('hover')) push(results.hover, program.name, await measureHover(browser, origin, program))
}

async function measure(
  browser: Browser,
  origin: string,
  parts: Set<Part>,
  repeats: number,
): Promise<Results> {
  const results: Results = { load: {}, year: {}, hover: {}, heap: {}, failed: {} }
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const program of programs) {
      process.stderr.write(`\r${repeat + 1}/${repeats} ${program.name.padEnd(28)}`)
      if (results.failed[program.name]) continue
      try {
        await measureProgram(browser, origin, program, parts, results)
      } catch (error) {
        results.failed[program.name] = reason(error)
      }
    }
  }
  if (parts.has('heap')) {
    const others = programs
      .filter((program) => program !== atlas && program.change && !results.failed[program.name])
      .map((program) => ({ ...program, step: callStep(program) }))
    for (const { name, path, step } of [...ownPages, ...others]) {
      process.stderr.write(`\r${kioskSteps} steps, ${name}`.padEnd(40))
      try {
        results.heap[name] = await measureHeap(browser, origin, path, step, kioskSteps)
      } catch (error) {
        results.failed[name] = reason(error)
      }
    }
  }
  process.stderr.write('\r'.padEnd(40) + '\r')
  return results
}

const kinds = ['Document', 'Stylesheet', 'Script', 'XHR', 'Fetch']

function loadTables({ load }: Results): string[] {
  const of = (program: Program, condition: Condition, read: (each: Load) => number) =>
    load[program.name]![condition].map(read)
  const measured = programs.filter(({ name }) =>
    conditions.every((condition) => load[name]?.[condition].length),
  )
  const times = measured.map((program) => [
    program.name,
    ...conditions.flatMap((condition) => [
      spread(
        of(program, condition, (each) => each.map),
        0,
      ),
      spread(
        of(program, condition, (each) => each.interactive),
        0,
      ),
    ]),
    ...(['plain', 'cpu4'] as const).map((condition) =>
      spread(
        of(program, condition, (each) => each.mainThread),
        0,
      ),
    ),
  ])
  const bytes = measured.map((program) => [
    program.name,
    median(of(program, 'slow', (each) => each.bytesToMap)).toFixed(1),
    ...kinds.map((kind) => median(of(program, 'slow', (each) => each.bytes[kind] ?? 0)).toFixed(1)),
    median(
      of(program, 'slow', (each) => Object.values(each.bytes).reduce((sum, size) => sum + size, 0)),
    ).toFixed(1),
    median(of(program, 'plain', (each) => each.longTask)).toFixed(0),
  ])
  return [
    '### Opening\n\nMilliseconds from navigation to the painted map and to the map that answers; plain, with a processor four times slower, on a line of 1.6 Mbit/s with 150 ms; and main-thread milliseconds until it answers. Median (lowest–highest).',
    table(
      [
        'program',
        'map',
        'answers',
        'map, 4×',
        'answers, 4×',
        'map, slow',
        'answers, slow',
        'main thread',
        'main thread, 4×',
      ],
      times,
    ),
    'Kilobytes (brotli) received on the slow line until the map is painted, and by kind until it answers; longest task after the load event, in ms (0: none over 50).',
    table(['program', 'to the map', 'HTML', 'CSS', 'JS', 'XHR', 'fetch', 'all', 'long task'], bytes),
  ]
}

function yearTable({ year }: Results): string[] {
  const rows = Object.entries(year).map(([name, runs]) => [
    name,
    spread(
      runs.map((run) => median(run.times)),
      2,
    ),
    spread(
      runs.map((run) => quantile(run.times, 0.95)),
      2,
    ),
    spread(
      runs.map((run) => run.mainThread),
      2,
    ),
  ])
  return [
    '### A change of year\n\nMilliseconds from the key press (or call) to the laid-out document, 50 changes a run; and main-thread milliseconds a change, paint included.',
    table(['program', 'median', 'p95', 'main thread'], rows),
  ]
}

function hoverTable({ hover }: Results): string[] {
  const rows = Object.entries(hover).map(([name, runs]) => {
    const frames = runs.flatMap((run) => run.frames)
    return [
      name,
      spread(
        runs.map((run) => run.mainThread),
        2,
      ),
      median(frames).toFixed(1),
      quantile(frames, 0.95).toFixed(1),
      String(frames.filter((frame) => frame > 50).length),
    ]
  })
  return [
    '### The pointer over the map\n\nMain-thread milliseconds a move; milliseconds between frames, and how many took more than 50.',
    table(['program', 'a move', 'frame median', 'frame p95', '> 50 ms'], rows),
  ]
}

function heapTable({ heap }: Results): string[] {
  return [
    `### Memory\n\nGrowth of the script heap over ${kioskSteps} changes of year (/screen: steps of its script), in MB.`,
    table(
      ['program', 'growth'],
      Object.entries(heap).map(([name, growth]) => [name, growth.toFixed(2)]),
    ),
  ]
}

/** What was wanted, what was reached. */
function targets(results: Results, parts: Set<Part>): string[] {
  const rows: string[][] = []
  /** A value that needs a program which could not be measured is NaN. */
  const want = (what: string, value: number, limit: number, unit: string) =>
    rows.push([
      what,
      `≤ ${limit}${unit}`,
      Number.isNaN(value) ? '–' : `${value.toFixed(2)}${unit}`,
      Number.isNaN(value) ? 'not measured' : value <= limit ? 'reached' : '**missed**',
    ])
  if (parts.has('load')) {
    const of = (name: string, condition: Condition) => results.load[name]?.[condition] ?? []
    const map = (name: string) => median(of(name, 'plain').map((each) => each.map))
    want('map painted, against D3 + SVG by hand', map('atlas') / map('D3 + SVG by hand'), 0.6, ' ×')
    want(
      'map painted, against a static page with the same SVG',
      map('atlas') / map('static page, same SVG'),
      1.2,
      ' ×',
    )
    want('bytes to the painted map', median(of('atlas', 'slow').map((each) => each.bytesToMap)), 60, ' KB')
    want(
      'longest task after load',
      quantile(
        of('atlas', 'plain').map((each) => each.longTask),
        1,
      ),
      50,
      ' ms',
    )
  }
  if (parts.has('year')) {
    const runs = (name: string) => results.year[name] ?? []
    const time = (name: string) => median(runs(name).map((run) => median(run.times)))
    want('map, year change, against D3 + SVG by hand', time(alone) / time('D3 + SVG by hand'), 1.2, ' ×')
    want('map, year change, against ECharts canvas', time(alone) / time('ECharts canvas'), 0.1, ' ×')
    want('page, year change, against a page by hand', time('atlas') / time('whole page by hand'), 2, ' ×')
    want('page, year change, p95', median(runs('atlas').map((run) => quantile(run.times, 0.95))), 8, ' ms')
  }
  if (parts.has('heap'))
    for (const { name, path } of ownPages)
      want(`heap growth of ${path} over ${kioskSteps} steps`, results.heap[name] ?? NaN, 2, ' MB')
  return ['### Targets', table(['what', 'wanted', 'measured', ''], rows)]
}

/** Measures the atlas beside the others; prints Markdown and writes `test-results/bench.json`. */
export async function comparePeers(parts: Set<Part>, repeats: number): Promise<string> {
  const peers = await buildPeers()
  const server = await serve({ '/': dist, '/bench/': peers })
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs })
  try {
    const results = await measure(browser, server.origin, parts, repeats)
    mkdirSync('test-results', { recursive: true })
    writeFileSync('test-results/bench.json', JSON.stringify(results, null, 1))
    const machine = `Chromium ${browser.version()} without GPU, 1920×1080, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${repeats} interleaved repeats`
    return [
      machine,
      ...Object.entries(results.failed).map(([name, why]) => `Not measured: ${name} (${why})`),
      ...targets(results, parts),
      ...(parts.has('load') ? loadTables(results) : []),
      ...(parts.has('year') ? yearTable(results) : []),
      ...(parts.has('hover') ? hoverTable(results) : []),
      ...(parts.has('heap') ? heapTable(results) : []),
    ].join('\n\n')
  } finally {
    await browser.close()
    server.stop()
  }
}
