import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Plugin } from 'vite'

/** Helpers that the build tools themselves write into the site. */
const helpers: [RegExp, string][] = [
  [/^\0vite\//, 'vite'],
  [/^\0rolldown\//, 'rolldown'],
  [/^\0\/?plugin-vue:/, '@vitejs/plugin-vue'],
]

/** Folder of the package that a module belongs to, or the package's name for a helper of a build tool. */
export function packageOf(moduleId: string): string | undefined {
  const helper = helpers.find(([pattern]) => pattern.test(moduleId))
  if (helper) return helper[1]
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(
    moduleId.replaceAll('\\', '/').replace(/^\0/, ''),
  )?.[1]
}

/**
 * Notes which packages have code in the built site, workers included, in `file` as a JSON list for `licences.ts`.
 * Bundles of the prerenderer don't count: their code is not shipped.
 */
export function shippedPackages(file: string): () => Plugin {
  const found = new Set<string>()
  return () => ({
    name: 'shipped-packages',
    apply: (_, { isSsrBuild }) => !isSsrBuild,
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        for (const id of chunk.moduleIds) {
          const folder = packageOf(id)
          if (folder) found.add(folder)
        }
      }
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify([...found].sort(), null, 2))
    },
  })
}
