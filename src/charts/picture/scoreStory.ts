import { groupShares, percentages } from '@/domain/score/weights'
import { messages as en } from '@/locales/pages/score.en'
import { messages as zh } from '@/locales/pages/score.zh'
import type { ScorePicture, Studio } from './facts'
import type { Story } from './story'

const pages = { zh, en }

/** So many names and weights are written out. */
const [fewNames, fewWeights] = [5, 12]

/** Whoever draws a score marks it: nothing computed with weights leaves the page without. */
export function scoreStudio(studio: Studio, { scoring, linked }: ScorePicture): Studio {
  const own = scoring.set.provenance.kind === 'own' || studio.marks.includes('own')
  return {
    ...studio,
    marks: ['simulated', ...(own ? (['own'] as const) : [])],
    link: linked ? studio.link : undefined,
  }
}

/** What a picture of simulated scores says: who comes first, under which weights, on what facts. */
export function scoreStory({ scoring }: ScorePicture, { facts, t, e }: Studio): Story {
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

  function sourceLine(): string {
    if (provenance.kind === 'own') return p.own
    if (provenance.kind === 'pack')
      return p.packSource(t.local(provenance.title), t.local(provenance.publisher))
    const { report } = facts.edition(provenance.year)
    return e.source(report.title, t.local(report.publisher))
  }

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
    source: sourceLine(),
    // What is not bundled is as old as its file.
    years: provenance.kind === 'bundled' ? [provenance.year] : [],
    about: [],
    file: `${e.file}-simulated-${set.id}`,
  }
}
