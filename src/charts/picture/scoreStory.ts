import { groupShares, percentages } from '@/domain/score/weights'
import { messages as en } from '@/locales/pages/score.en'
import { messages as zh } from '@/locales/pages/score.zh'
import type { ScorePicture, PictureContext } from './facts'
import { shownIn, sourcing, type Story } from './storySources'

const pages = { zh, en }

/** So many names and weights are written out. */
const [fewNames, fewWeights] = [5, 12]

/** What a picture of simulated scores says: who comes first, under which weights, on what facts. */
export function scoreStory({ scoring }: ScorePicture, context: PictureContext): Story {
  const { t, e } = context
  const p = pages[t.lang]
  const { set, scheme, scores } = scoring
  const { provenance } = set
  const name = t.local(set.name)
  const names = new Map(set.places.map((place) => [place.id, t.local(place.name)]))
  const leaders = scores.filter(({ positions }) => positions[0] === 1)
  const certain = leaders.every(({ positions }) => positions[1] === 1)
  const shares = percentages(groupShares(set.root, scheme) ?? [])
  const weights = set.root.children
    .flatMap((child, at) => (shares[at] ? [e.simulated.weight(t.local(child.name), shares[at])] : []))
    .slice(0, fewWeights + 1)

  function sources(): ReturnType<typeof sourcing> {
    if (provenance.kind === 'own') return sourcing({ reports: [], files: [provenance.file] }, context)
    if (provenance.kind === 'bundled') return sourcing(shownIn(context, [provenance.year], false), context)
    const source = p.packSource(t.local(provenance.title), t.local(provenance.publisher))
    return { source, files: [], marks: [], dated: false }
  }
  const { marks, ...rest } = sources()

  return {
    edition: provenance.kind === 'bundled' ? `${name} · ${p.setSource(provenance.year)}` : name,
    sentence: e.simulated.first(
      leaders.slice(0, fewNames).map(({ place }) => names.get(place) ?? place),
      leaders.length,
      certain,
    ),
    lead: e.simulated.scheme(
      weights.slice(0, fewWeights),
      weights.length > fewWeights,
      p.method.normalisations[scheme.normalisation],
      p.method.aggregations[scheme.aggregation],
      p.method.policies[scheme.missing],
    ),
    ...rest,
    // Nothing computed with weights leaves the page without the mark.
    marks: ['simulated', ...marks],
    // What is not bundled is as old as its file.
    years: provenance.kind === 'bundled' ? [provenance.year] : [],
    about: [],
    file: `${e.file}-simulated-${set.id}`,
  }
}
