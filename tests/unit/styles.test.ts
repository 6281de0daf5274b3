import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/**
 * The widths in pixels at which pages change their layout: phones, small and large tablets, laptops, desktops, and the
 * screens of walls. A width up to which a rule holds is one less than the next, but for phones, which include theirs.
 */
const steps = [700, 900, 1080, 1280, 1700, 2200, 2600, 3200, 3600]
/** What does not fit into the header, or beside the tree of weights, at the steps around. */
const exceptions = ['src/app/SiteNav.vue 1100', 'src/features/score/ScoreLab.vue 1000']

it('changes layouts at a few widths alone', () => {
  const allowed = new Set([...steps, ...steps.map((step) => step - 1), 701])
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(vue|css)$/.test(file) && !file.startsWith('generated'))
    .map((file) => `src/${file}`)
  const others = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/@media[^{]*?(?:min|max)-width:\s*([\d.]+)px/g)]
      .filter(([, width]) => !allowed.has(Number(width)))
      .map(([, width]) => `${file} ${width}`),
  )
  expect(others.sort()).toEqual(exceptions)
})
