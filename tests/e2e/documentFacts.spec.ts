import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'

/** What the documents say, in own words, and the page that shows it without scripts. */
const facts: { fact: string; page: string; shows: string }[] = JSON.parse(
  readFileSync(new URL('../fixtures/documentFacts.json', import.meta.url), 'utf8'),
)

const bare = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')

for (const page of new Set(facts.map((each) => each.page)))
  test(`${page} shows what the documents say`, async ({ request }) => {
    const text = bare(await (await request.get(page)).text())
    const missing = facts.filter((each) => each.page === page && !text.includes(each.shows))
    expect(missing.map(({ fact }) => fact)).toEqual([])
  })
