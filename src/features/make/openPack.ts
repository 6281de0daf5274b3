import { parsePack } from '@/dataset/packFile'
import { packShapes } from '@/dataset/packGeometry'
import type { RawPack } from '@/dataset/packSchema'
import { emptyDraft, type FormDraft, type ShapeSource, type Words } from './model'
import { topologyOfShapes } from './simplify'

const same = (text: string): Words => ({ zh: text, en: text })

function languagesOf({ languages, title, publisher, units }: RawPack): FormDraft['languages'] {
  if (languages) return languages.length > 1 ? 'both' : languages[0] === 'en' ? 'en' : 'zh'
  if (title.zh !== title.en || publisher.zh !== publisher.en) return 'both'
  return units.some(({ name, english }) => name !== english) ? 'both' : /\p{Script=Han}/u.test(title.zh) ? 'zh' : 'en' // prettier-ignore
}

/** What the form says of a pack: that of its newest year. */
function formOf(pack: RawPack): FormDraft {
  const last = [...pack.editions].sort((a, b) => a.year - b.year).at(-1)
  const { form } = emptyDraft(languagesOf(pack))
  const scale = { ...form.scale, ...pack.scale }
  const isHigher = scale.better === 'higher'
  return {
    ...form,
    title: pack.title,
    publisher: pack.publisher,
    approval: pack.approval ?? '',
    attribution: pack.attribution ?? form.attribution,
    scale: { least: scale.least, most: scale.most, better: scale.better },
    projection: pack.projection ?? null,
    ...(last && {
      indexName: last.indexName,
      source: same(last.report.title),
      banded: last.bands !== undefined,
      ...(last.bands && {
        bands: last.bands.map(({ name, lo, hi }, at) => ({
          name,
          from: at === last.bands!.length - 1 ? null : isHigher ? lo : hi,
        })),
        closed: last.bands[0]![isHigher ? 'loClosed' : 'hiClosed'] ? ('better' as const) : ('worse' as const),
      }),
    }),
  }
}

/**
 * A pack as a source to go on from: its units with their shapes, its years as they are.
 * @throws DatasetError where it is none that can be shown
 */
export function openPack(
  value: unknown,
  file: string,
  progress: (share: number) => void,
): { source: ShapeSource; form: FormDraft } {
  const { dataset } = parsePack(value, progress)
  const pack = value as RawPack
  const areas = pack.unassessed ?? []
  const { shapes, places } = pack.geometry
    ? packShapes(pack.geometry, dataset.units, dataset.unassessed)
    : { shapes: [], places: new Map<string, [number, number]>() }
  const polygons = new Map(shapes.map(({ id, polygons }) => [id, polygons as [number, number][][][]]))
  const regions = new Map((pack.regions ?? []).map(({ id, name }) => [id, name]))
  const all = [...pack.units, ...areas]
  const { topology } = topologyOfShapes(all.map(({ id }) => polygons.get(id) ?? []))
  return {
    source: {
      kind: 'shapes',
      file,
      pack: { ...pack, geometry: undefined },
      layers: [
        {
          name: file,
          features: all.map(({ id, name, english, ...rest }) => ({
            id,
            name,
            ...(english !== name && { english }),
            ...('region' in rest && { region: regions.get(rest.region ?? '') ?? '' }),
          })),
          topology,
          places: Object.fromEntries(
            all.flatMap((each, at) => {
              const place = ('anchor' in each ? each.anchor : undefined) ?? places.get(each.id)
              return place && !polygons.has(each.id) ? [[at, place]] : []
            }),
          ),
          notes: [],
        },
      ],
    },
    form: formOf(pack),
  }
}
