import { shareCard } from '@/charts/picture/card'
import type { Picture, PictureView, PictureContext } from '@/charts/picture/facts'
import { poster } from '@/charts/picture/poster'
import { storyOf } from '@/charts/picture/story'
import { viewPicture, type Part } from '@/charts/picture/viewPicture'
import { pngBlob, shareFile, svgBlob, TooLargeError } from '@/composables/exportFile'
import { saveFile } from '@/composables/saveFile'
import type { ExportMessages } from '@/locales/pages/export.zh'
import { armBrief, hasBrief, isArmed } from '@/components/picture/printSheet'
import { loadPictureContext, type PageContext } from '@/components/picture/pictureContext'

/** What can be done with a view. */
export type Job =
  'png' | 'svg' | 'card' | 'poster' | 'print' | 'printPage' | 'deck' | 'script' | 'copy' | 'share'

const hasCard = (view: PictureView) =>
  view.kind === 'overview' || view.kind === 'province' || view.kind === 'region'

/** @param mapped whether there is a map to be drawn; documents and cards are built around it */
export function jobsOf(view: PictureView, mapped: boolean): Job[] {
  if (view.kind === 'score')
    return ['png', 'svg', 'printPage', ...(view.linked ? (['copy', 'share'] as const) : [])]
  if (!mapped) return ['png', 'svg', 'printPage', 'copy', 'share']
  return [
    'png',
    'svg',
    ...(hasCard(view) ? (['card'] as const) : []),
    ...(hasBrief(view) ? (['poster', 'print'] as const) : (['printPage'] as const)),
    'deck',
    ...(view.kind === 'overview' ? (['script'] as const) : []),
    'copy',
    'share',
  ]
}

export interface Choice {
  part: Part
  /** Pixels a unit, 1…4. */
  scale: number
}

/** The picture that stands for a view where it is shared. */
function sharedPicture(view: PictureView, part: Part, context: PictureContext): Picture {
  if (view.kind === 'overview' || view.kind === 'province' || view.kind === 'region')
    return shareCard(view, context)
  return viewPicture(view, part, context)
}

/** Saves a blob under the view's name; returns that name. */
function save(blob: Blob, name: string): string {
  saveFile(name, blob)
  return name
}

async function copy(link: string, e: ExportMessages): Promise<string> {
  try {
    await navigator.clipboard.writeText(link)
    return e.menu.copied
  } catch {
    return e.menu.copyFailed(link)
  }
}

async function draw(
  job: Job,
  view: PictureView,
  { part, scale }: Choice,
  context: PictureContext,
): Promise<string> {
  const { e } = context
  const { file, files, source, sentence } = storyOf(view, context)
  switch (job) {
    case 'svg':
      return e.menu.saved(save(svgBlob(viewPicture(view, part, context)), `${file}-${part}.svg`))
    case 'card': {
      const picture = sharedPicture(view, part, context)
      return e.menu.saved(save(await pngBlob(picture, 1), `${file}-card.png`))
    }
    case 'poster':
      if (!hasBrief(view)) throw new RangeError(`No poster of ${view.kind}`)
      return e.menu.saved(save(await pngBlob(poster(view, context), 1), `${file}-poster.png`))
    case 'deck': {
      if (view.kind === 'score') throw new RangeError('No deck of simulated scores')
      const { deckBlob } = await import('./deck')
      return e.menu.saved(save(await deckBlob([{ view }], context, true), `${file}.pptx`))
    }
    case 'share': {
      const blob = await pngBlob(sharedPicture(view, part, context), 1)
      const picture = new File([blob], `${file}.png`, { type: 'image/png' })
      try {
        // The words that go with the picture don't leave the reader's file behind.
        const words = files.length ? `${sentence} ${source}` : sentence
        await shareFile(picture, words, context.link ?? location.href)
      } catch (error) {
        // Dismissing the sheet is the reader's choice, not a failure.
        return (error as Error).name === 'AbortError' ? '' : e.menu.notShared
      }
      return e.menu.shared
    }
    default: {
      const name = `${file}-${part}${scale === 1 ? '' : `@${scale}x`}.png`
      return e.menu.saved(save(await pngBlob(viewPicture(view, part, context), scale), name))
    }
  }
}

/** One slide for each step of the wall's script. */
async function scriptDeck(context: PictureContext, pageContext: PageContext): Promise<string> {
  const { e, t } = context
  const [{ deckBlob }, { scriptSteps, siteScript }] = await Promise.all([
    import('./deck'),
    import('./scriptSteps'),
  ])
  const script = await siteScript(pageContext, pageContext.parse)
  const base = new URL(import.meta.env.BASE_URL + (t.lang === 'en' ? 'en/' : ''), location.href).href
  const steps = scriptSteps(script, pageContext.parse, t.lang, base)
  return e.menu.saved(save(await deckBlob(steps, context), `${e.file}-script.pptx`))
}

/** Does what is asked; returns what to tell the reader, also where it failed. Never throws. */
export async function runJob(
  job: Job,
  view: PictureView,
  choice: Choice,
  pageContext: PageContext,
  e: ExportMessages,
): Promise<string> {
  try {
    if (job === 'copy') return await copy(location.href.replace(/#.*$/, ''), e)
    if (job === 'printPage') {
      print()
      return e.menu.printing
    }
    const context = await loadPictureContext(pageContext)
    if (job === 'print' && hasBrief(view)) {
      if (!isArmed()) armBrief(() => [view, context])
      print()
      return e.menu.printing
    }
    if (job === 'script') return await scriptDeck(context, pageContext)
    return await draw(job, view, choice, context)
  } catch (error) {
    if (error instanceof TooLargeError) return e.menu.tooLarge(Math.max(1, choice.scale - 1))
    console.warn(error)
    return e.menu.failed
  }
}
