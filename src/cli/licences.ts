/**
 * Writes dist/licences.txt (who made what this site ships, and on what terms) and dist/sbom.json (the same as a bill of
 * materials, CycloneDX 1.5) after everything else was built. Lists what really has code in the built files, not what
 * happens to be installed. Fails where a package comes without a licence.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, site } from './site'
import { say } from './terminal'

interface Manifest {
  name: string
  version: string
  description?: string
  license?: string
  homepage?: string
  dependencies?: Record<string, string>
}

const readJson = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T

/** The packages whose code the service worker carries name themselves in it. */
function workerPackages(): string[] {
  const file = join(site.out, 'sw.js')
  if (!existsSync(file)) return []
  return [...readFileSync(file, 'utf8').matchAll(/workbox:([a-z-]+):/g)].map(([, name]) => `workbox-${name}`)
}

/** The licence text of a package; what a build tool appends about its own dependencies is not shipped. */
function licenceText(folder: string): string {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|notice|copying)(\.|-|$)/i.test(name))
  const texts = files.map(
    (name) => readFileSync(join(folder, name), 'utf8').split(/^# Licenses of bundled/m)[0]!,
  )
  return texts.map((text) => text.trim()).join('\n\n')
}

/** Checksum of the published package, from the lock file, as CycloneDX writes it. */
function hashes(integrity: string | undefined): { alg: string; content: string }[] {
  const [, base64] = /^sha512-(.+)$/.exec(integrity ?? '') ?? []
  return base64 ? [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }] : []
}

const lock = readJson<{ packages: Record<string, { integrity?: string }> }>(join(root, 'package-lock.json'))
const self = readJson<Manifest>(join(root, 'package.json'))

const folders = [...readJson<string[]>(join(site.work, 'shipped.json')), ...workerPackages()].map((name) =>
  name.startsWith('/') || /^[A-Za-z]:/.test(name) ? name : join(root, 'node_modules', name),
)
const shipped = [...new Set(folders)]
  .map((folder) => ({ ...readJson<Manifest>(join(folder, 'package.json')), folder }))
  .sort((a, b) => a.name.localeCompare(b.name))

const sections = shipped.map(({ name, version, license, homepage, folder }) => {
  const text = licenceText(folder)
  if (!text && !license) throw new Error(`No licence: ${name} ${version}`)
  return [`${name} ${version}`, license ?? '', homepage ?? '', '', text].join('\n').trim()
})
const rule = `\n\n${'='.repeat(80)}\n\n`
const intro = `本站所含的开源软件及其许可。\nOpen-source software that this site ships, and its licences.`
const own = `${self.name} ${self.version}\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`
writeFileSync(join(site.out, 'licences.txt'), `${[intro, own, ...sections].join(rule)}\n`)

const purl = ({ name, version }: Manifest) => `pkg:npm/${name.replace('@', '%40')}@${version}`
const component = (manifest: Manifest, type: string) => ({
  type,
  'bom-ref': `${manifest.name}@${manifest.version}`,
  name: manifest.name,
  version: manifest.version,
  ...(manifest.description && { description: manifest.description }),
  licenses: [{ license: { id: manifest.license } }],
  purl: purl(manifest),
})
/** By what is in it, so that two builds of one commit have the same. */
const serial = createHash('sha256')
  .update(JSON.stringify(shipped.map(purl)))
  .digest('hex')
const [, ...serialParts] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(serial)!
const [first, second, third, fourth, fifth] = serialParts
/** Seconds since 1970 of the commit, where the builder names them; else the bill has no time. */
const epoch = process.env.SOURCE_DATE_EPOCH
const refOf = ({ name, version }: Manifest) => `${name}@${version}`

const bill = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  serialNumber: `urn:uuid:${first}-${second}-5${third}-8${fourth}-${fifth}`,
  version: 1,
  metadata: {
    ...(epoch && { timestamp: new Date(Number(epoch) * 1000).toISOString() }),
    component: component(self, 'application'),
  },
  components: shipped.map((manifest) => ({
    ...component(manifest, 'library'),
    licenses: /\s/.test(manifest.license ?? '')
      ? [{ expression: manifest.license }]
      : [{ license: { id: manifest.license } }],
    hashes: hashes(
      lock.packages[manifest.folder.slice(manifest.folder.lastIndexOf('/node_modules/') + 1)]?.integrity,
    ),
  })),
  dependencies: [self, ...shipped].map((manifest) => ({
    ref: refOf(manifest),
    dependsOn: shipped.filter(({ name }) => name in (manifest.dependencies ?? {})).map(refOf),
  })),
}
writeFileSync(join(site.out, 'sbom.json'), `${JSON.stringify(bill, null, 2)}\n`)
console.log(
  say(
    `licences.txt、sbom.json：${shipped.length}个软件包`,
    `licences.txt, sbom.json: ${shipped.length} packages`,
  ),
)
