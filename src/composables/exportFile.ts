import { serialise } from '@/charts/picture/tree'
import type { Picture } from '@/charts/picture/facts'

/** A picture that the browser can't draw at this scale. */
export class TooLargeError extends Error {}

export const svgBlob = ({ svg }: Picture): Blob =>
  new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${serialise(svg)}`], { type: 'image/svg+xml' })

/** Longest side that browsers draw. */
const longest = 16_384

/**
 * The picture as PNG, drawn by the browser itself.
 * @param scale pixels a unit, 1…4
 * @throws TooLargeError where the browser's canvas is too small for it
 */
export async function pngBlob(picture: Picture, scale: number): Promise<Blob> {
  const [width, height] = [picture.width * scale, picture.height * scale]
  if (Math.max(width, height) > longest) throw new TooLargeError()
  const url = URL.createObjectURL(svgBlob(picture))
  try {
    const image = new Image(width, height)
    image.src = url
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const context = canvas.getContext('2d')
    if (!context) throw new TooLargeError()
    context.drawImage(image, 0, 0, width, height)
    // A canvas beyond the browser's memory stays empty without any error; the ground of a picture is opaque.
    if (context.getImageData(width - 1, height - 1, 1, 1).data[3] !== 255) throw new TooLargeError()
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!blob) throw new TooLargeError()
    return blob
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** Hands a file with its link to the system's share sheet; the link alone where files aren't taken. */
export async function shareFile(file: File, title: string, url: string): Promise<void> {
  const whole = { files: [file], title, text: title, url }
  await navigator.share(navigator.canShare?.(whole) ? whole : { title, url })
}
