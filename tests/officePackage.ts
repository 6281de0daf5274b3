import { posix } from 'node:path'
import JSZip from 'jszip'

const attribute = (element: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1]

/** Parts that a package lists or points to and doesn't have, and parts that have no type. */
async function partFaults(zip: JSZip, name: string): Promise<string[]> {
  const faults: string[] = []
  const has = (path: string) => zip.file(path) !== null
  const types = await zip.file('[Content_Types].xml')!.async('string')
  const listed = Array.from(types.matchAll(/<Override [^>]*>/g), ([entry]) =>
    attribute(entry, 'PartName')!.slice(1),
  )
  const endings = new Set(
    Array.from(types.matchAll(/<Default [^>]*>/g), ([entry]) => attribute(entry, 'Extension')!),
  )
  for (const path of listed) if (!has(path)) faults.push(`${name}: listed and missing: ${path}`)
  for (const { name: path, dir } of Object.values(zip.files)) {
    if (dir) continue
    if (!listed.includes(path) && !endings.has(path.split('.').at(-1)!))
      faults.push(`${name}: no type: ${path}`)
    if (!path.endsWith('.rels')) continue
    const base = posix.join(posix.dirname(path), '..')
    const seen = new Set<string>()
    for (const [entry] of (await zip.file(path)!.async('string')).matchAll(/<Relationship [^>]*>/g)) {
      const [id, target] = [attribute(entry, 'Id')!, attribute(entry, 'Target')!]
      if (seen.has(id)) faults.push(`${name}: ${path} has ${id} twice`)
      seen.add(id)
      if (attribute(entry, 'TargetMode') === 'External') continue
      const to = target.startsWith('/') ? target.slice(1) : posix.join(base, target)
      if (!has(to)) faults.push(`${name}: ${path} points to what is missing: ${to}`)
    }
  }
  return faults
}

/** Axes that a plot names and the chart doesn't have, axes that no plot names, and crossings with none. */
function axisFaults(xml: string, name: string): string[] {
  const ids = (text: string, tag: string) =>
    Array.from(text.matchAll(new RegExp(`<c:${tag} val="(\\d+)"/>`, 'g')), ([, id]) => id!)
  const axes = xml.match(/<c:(cat|val|ser|date)Ax>[\s\S]*?<\/c:\1Ax>/g) ?? []
  const known = axes.flatMap((axis) => ids(axis, 'axId'))
  const named = ids(
    axes.reduce((rest, axis) => rest.replace(axis, ''), xml),
    'axId',
  )
  return [
    ...named.filter((id) => !known.includes(id)).map((id) => `${name}: no axis ${id}`),
    ...known.filter((id) => !named.includes(id)).map((id) => `${name}: axis ${id} in no plot`),
    ...axes
      .flatMap((axis) => ids(axis, 'crossAx'))
      .filter((id) => !known.includes(id))
      .map((id) => `${name}: crosses no axis ${id}`),
  ]
}

/** What an office program would offer to repair in a presentation, and in the workbooks inside it. */
export async function packageFaults(bytes: Uint8Array | ArrayBuffer, name = 'deck'): Promise<string[]> {
  const zip = await JSZip.loadAsync(bytes)
  const faults = await partFaults(zip, name)
  for (const part of zip.file(/charts\/[^/]+\.xml$/))
    faults.push(...axisFaults(await part.async('string'), part.name))
  for (const part of zip.file(/tables\/[^/]+\.xml$/)) {
    const ref = attribute(/<table [^>]*>/.exec(await part.async('string'))![0], 'ref')!
    if (!/^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(ref)) faults.push(`${name}: ${part.name} has the range ${ref}`)
  }
  for (const part of zip.file(/\.xlsx$/))
    faults.push(...(await packageFaults(await part.async('uint8array'), part.name)))
  return faults
}
