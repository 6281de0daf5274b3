import { shallowRef, watch, type ShallowRef } from 'vue'
import type { Router } from 'vue-router'
import type { Pack } from '@/dataset/pack'
import type { Problem } from '@/dataset/problems'
import { sitePack } from '@/dataset/site'
import { localePrefix, locales, type Locale, type Messages } from '@/locales'
import { overlay } from '@/locales/overlay'
import { useDataset } from '@/stores/dataset'
import type { PackAnswer, PackFailure, PackMessage, PackRequest } from './packMessages'
import workerUrl from './packWorker?worker&url'
import { defaultPack, deployed } from './deployed'
import { scriptUrl } from './scriptUrl'
import { siteConfig } from './siteConfig'

/** Something that could not be used, and why; the site goes on without it. */
export interface Fault {
  /** `config`: config.json itself; `pack`: a pack, by its name. */
  what: 'config' | 'pack'
  name: string
  failure?: PackFailure | 'unreadable'
  problems: readonly Problem[]
}

const faults = shallowRef<Fault[]>([])

/** What could not be used of it, or of a pack. */
export const deploymentFaults = faults

/** How a reader follows the opening of a pack, and ends it. */
interface Watch {
  /** Told how much is done, 0…1. */
  progress: (share: number) => void
  signal?: AbortSignal
}

/** @returns what the worker says of a pack; undefined where the reader has ended it */
function ask(request: PackRequest, watching?: Watch): Promise<PackAnswer | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(scriptUrl(workerUrl), { type: 'module' })
    const done = (answer: PackAnswer | undefined) => {
      worker.terminate()
      resolve(answer)
    }
    watching?.signal?.addEventListener('abort', () => done(undefined))
    worker.onmessage = ({ data }: MessageEvent<PackMessage>) => {
      if ('progress' in data) watching?.progress(data.progress)
      else done(data)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      done({ failure: 'unreachable' })
    }
    worker.postMessage(request)
  })
}

async function show(request: PackRequest, name: string, watching?: Watch): Promise<Pack | undefined> {
  faults.value = faults.value.filter(({ what }) => what !== 'pack')
  const answer = await ask(request, watching)
  if (!answer) return undefined
  if ('pack' in answer) {
    await useDataset().usePack(answer.pack)
    return useDataset().pack ?? undefined
  }
  const fault: Fault =
    'failure' in answer
      ? { what: 'pack', name, failure: answer.failure, problems: [] }
      : { what: 'pack', name, problems: answer.problems }
  faults.value = [...faults.value, fault]
  return undefined
}

/** Shows the pack in a reader's file, or says what is wrong with it and leaves everything as it was. */
export async function openPackFile(file: File, watching: Watch): Promise<void> {
  await show({ file }, file.name, watching)
}

/** Back from a reader's own pack to what the site shows. */
export async function closePack(): Promise<void> {
  const dataset = useDataset()
  const { value: shown } = defaultPack
  await (shown && shown !== sitePack ? dataset.usePack(shown) : dataset.reset())
}

/** Keeps the texts of the page in step with pack and configuration, whatever language they are in. */
function followTexts(messages: ShallowRef<Messages>): void {
  const dataset = useDataset()
  /** What the texts on show were made of. */
  let made: { from: Messages; texts: Messages } | undefined
  const follow = () => {
    const from = messages.value === made?.texts ? made.from : messages.value
    made = { from, texts: overlay(from, deployed.value, dataset.pack) }
    messages.value = made.texts
    document.documentElement.toggleAttribute('data-pack', dataset.pack !== sitePack)
  }
  watch([() => dataset.pack, deployed], follow, { flush: 'sync' })
  watch(messages, (now) => now !== made?.texts && follow(), { immediate: true, flush: 'sync' })
}

/** Keeps to the languages that the deployer offers. */
function followLanguages(router: Router): void {
  const languages = deployed.value.languages?.filter((locale) => locales.includes(locale))
  if (!languages?.length) return
  document.documentElement.toggleAttribute('data-one-language', languages.length === 1)
  const offered = (locale: Locale) => languages.includes(locale)
  const keep = () => {
    const { locale } = router.currentRoute.value.meta
    if (!locale || offered(locale)) return
    const other: Locale = locale === 'en' ? 'zh-CN' : 'en'
    const { path, query, hash } = router.currentRoute.value
    const rest = path.slice(localePrefix[locale].length) || '/'
    void router.replace({ path: localePrefix[other] + rest, query, hash })
  }
  watch(router.currentRoute, keep, { immediate: true })
}

let deploying: Promise<void> | undefined

/**
 * Reads `config.json` and applies it, once: before the page is mounted where it names a pack, else after the page is
 * hydrated.
 * @param progress told how much of the pack is read, 0…1
 */
export const deploy = (
  messages: ShallowRef<Messages>,
  router: Router,
  progress?: (share: number) => void,
): Promise<void> => (deploying ??= apply(messages, router, progress))

async function apply(...[messages, router, progress]: Parameters<typeof deploy>): Promise<void> {
  followTexts(messages)
  const { config: read, fault } = await siteConfig()
  deployed.value = read
  if (fault) {
    const failure = fault.problems.length ? undefined : 'unreadable'
    console.warn(
      ['config.json', ...fault.problems.map(({ path, problem }) => `${path}: ${problem.en}`)].join('\n'),
    )
    faults.value = [...faults.value, { what: 'config', name: 'config.json', failure, ...fault }]
  }
  followLanguages(router)
  const { pack } = deployed.value
  if (pack === undefined) return
  const url = new URL(pack, new URL(import.meta.env.BASE_URL, location.href)).href
  defaultPack.value = (await show({ url }, pack, progress && { progress })) ?? sitePack
}
