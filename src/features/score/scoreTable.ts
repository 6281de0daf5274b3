import { toNumber } from '@/domain/score/fraction'
import type { Source } from '@/domain/model'
import { leaves, weightOf, type NodeId } from '@/domain/score/model'
import { writeScheme } from '@/domain/score/schemeFile'
import { givenValues } from '@/domain/score/prepare'
import { byPosition, type PlaceScore, type Scoring } from '@/domain/score/score'
import type { messages as zh } from '@/locales/pages/score.zh'
import { positionText, scoreText } from '@/locales/scoreText'
import type { Column } from '@/components/table/columns'
import type { TableToSave } from '@/components/table/tableFile'
import { version } from '../../../package.json'
import type { RankingTexts } from './rankingTexts'
import { messages as fileEn } from './scoreFile.en'
import { messages as fileZh } from './scoreFile.zh'

type NodeName = (id: NodeId) => string

/** A table of the reader's as a source. */
const ownFile = (file: string): Source => ({
  id: 'own',
  title: { zh: file, en: file },
  publisher: { zh: '本机数据', en: 'Own data' },
  reliability: 'own',
})

/** What is known of each indicator in each place: the facts that the scores rest on, each with its own source. */
function valueColumns({ set, preparation }: Scoring, nodeName: NodeName, p: typeof zh) {
  const { root, provenance } = set
  const estimated = new Set(preparation.estimates.map(({ place, indicator }) => `${place}\n${indicator}`))
  const valueOf = givenValues(preparation)
  const file = provenance.kind === 'own' ? ownFile(provenance.file) : undefined
  return leaves(root).map(({ id }): Column<PlaceScore> => ({
    id,
    label: nodeName(id),
    numeric: true,
    text({ place }) {
      const { lo, hi } = valueOf(place, id)
      if (Number.isNaN(lo)) return ''
      const value = lo === hi ? String(lo) : `${lo}–${hi}`
      return estimated.has(`${place}\n${id}`) ? p.ranking.estimate(value) : value
    },
    ownSource: () => file,
    explain: ({ place }) =>
      provenance.kind === 'bundled' ? provenance.explain.get(place)?.get(id) : undefined,
  }))
}

/** The scheme in words of the data: what makes the scores again. */
function schemeOf({ set, scheme, shares, blocked, preparation }: Scoring, nodeName: NodeName) {
  const { screened, denominated, estimates, treated } = preparation
  return {
    simulated: true,
    version,
    set: set.id,
    scheme: writeScheme(scheme),
    steps: { screened, denominated, estimates, treated },
    weights: leaves(set.root).map((leaf) => {
      const share = shares.get(leaf.id)
      return {
        id: leaf.id,
        name: nodeName(leaf.id),
        weight: weightOf(leaf, scheme),
        share: share ? toNumber(share) : 0,
      }
    }),
    unscored: blocked.map(({ place }) => place),
  }
}

/** The ranking as a file: what the page shows, marked once a row as simulated, with the scheme, and behind it the facts that it was made of. */
export function scoreTable(
  scoring: Scoring,
  texts: RankingTexts,
  { pinned, nodeName, p, lang }: { pinned: boolean; nodeName: NodeName; p: typeof zh; lang: 'zh' | 'en' },
): TableToSave<PlaceScore> {
  const { set, scores } = scoring
  const { ranking: say } = p
  const column = (id: string, label: string, text: (row: PlaceScore) => string): Column<PlaceScore> => ({
    id,
    label,
    text,
    numeric: true,
  })
  const { whole } = lang === 'zh' ? fileZh : fileEn
  const constant = (id: string, label: string, text: string): Column<PlaceScore> => ({
    id,
    label,
    text: () => text,
  })
  const optional = (present: unknown, ...columns: Column<PlaceScore>[]) => (present ? columns : [])
  return {
    caption: say.caption,
    file: `simulated-${set.id}`,
    columns: [
      { id: 'place', label: say.place, text: ({ place }) => texts.name(place) },
      { id: 'id', label: say.code, text: ({ place }) => place },
      column('position', say.position, positionText),
      ...optional(
        scores.every(({ dense }) => dense !== undefined),
        column('dense', say.dense, ({ dense }) => String(dense)),
      ),
      column('score', say.score, scoreText),
      ...optional(set.bands, column('band', say.band, texts.band)),
      column('range', say.range, ({ place }) => texts.range(place)),
      column('reach', say.reach, ({ place }) => texts.reach(place)),
      ...optional(
        pinned,
        column('pinned', say.pinned, ({ place }) => texts.pinned(place)),
      ),
      ...optional(texts.printed, {
        id: 'printed',
        label: say.printed(texts.printed?.year ?? 0),
        text: ({ place }) => texts.printedBand(place),
        explain: ({ place }) => texts.printedKey(place),
      }),
      ...valueColumns(scoring, nodeName, p),
      // What makes the scores again goes with every row, wherever it is copied to.
      constant('simulated', whole.simulated, p.mark),
      constant('version', whole.version, `gov-service-atlas ${version}`),
      constant('scheme', whole.scheme, JSON.stringify({ set: set.id, ...writeScheme(scoring.scheme) })),
    ],
    rows: byPosition(scores),
    about: schemeOf(scoring, nodeName),
  }
}
