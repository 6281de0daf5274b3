import { drawTerritory, type TerritoryDrawing, type TerritorySource } from '@/charts/map/territory'

/** Lays out the map of a pack: one source in, one drawing (or nothing, where it fails) out. */
self.addEventListener('message', ({ data }: MessageEvent<TerritorySource>) => {
  let drawing: TerritoryDrawing | undefined
  try {
    drawing = drawTerritory(data)
  } catch (error) {
    console.warn(error)
  }
  self.postMessage(drawing)
})
