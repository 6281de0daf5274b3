import { claimText } from '@/components/source/claimText'
import type { Dataset } from '@/dataset/index'
import type { ContradictionError } from '@/domain/assess/index'
import type { Claim, Edition } from '@/domain/model'
import { messages as en } from '@/locales/en'
import { messages as zh } from '@/locales/zh-CN'
import { lang, say } from './terminal'

const t = say<typeof zh>(zh, en)

/** Names of what claims speak of, in the reader's language. */
export function namesIn({ units, cities, regions }: Dataset): (id: string) => string {
  const names = new Map(
    [...units, ...cities, ...regions].map((each) => [each.id, say(each.name, each.english)]),
  )
  names.set('nation', say('全国', 'nation')).set('cities', say('重点城市', 'key cities'))
  return (id) => names.get(id) ?? id
}

/** Whom a claim is about, what it says, who says so, and where it stands in its file. */
function claimLine(claim: Claim, edition: Edition, dataset: Dataset, nameOf: (id: string) => string): string {
  const source = dataset.sources.get(claim.source)?.title[lang] ?? claim.source
  const at = `claims[${edition.claims.indexOf(claim)}]`
  const text = claimText(claim, edition, t, nameOf)
  return say(
    `${nameOf(claim.about)}：${text}（${source}；${at}）`,
    `${nameOf(claim.about)}: ${text} (${source}; ${at})`,
  )
}

/** What a rank must be, where one cannot be true by itself: there are not that many units. */
function ranksOf({ what, about }: Claim, { units, cities }: Dataset): string {
  if (what !== 'rank') return ''
  const count = cities.some(({ id }) => id === about) ? cities.length : units.length
  return say(`（名次应为1–${count}）`, ` (ranks are 1–${count})`)
}

/** The smallest set of claims that cannot be true together, each with names, value, source and place. */
export function contradictionLines(
  { claims }: ContradictionError,
  edition: Edition,
  dataset: Dataset,
): string[] {
  const nameOf = namesIn(dataset)
  const set = edition.claims.filter(({ id }) => claims.includes(id))
  const file = `data/editions/${edition.year}.json`
  const range = ranksOf(set[0]!, dataset)
  return [
    set.length === 1
      ? say(
          `${file}：这条记载不能成立，请更正${range}：`,
          `${file}: this claim cannot be true; correct it${range}:`,
        )
      : say(
          `${file}：这${set.length}条记载不能同时成立，请更正其中一条，或在 resolutions 中说明并列入 setAside：`,
          `${file}: these ${set.length} claims cannot all be true; correct one, or set it aside in resolutions and say why:`,
        ),
    ...set.map((claim) => claimLine(claim, edition, dataset, nameOf)),
  ]
}
