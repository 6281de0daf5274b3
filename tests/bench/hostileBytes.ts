/** A file made to cost more than it seems to. */
export interface Hostile {
  name: string
  /** What makes it costly. */
  what: string
  make: () => Buffer
}

/** Figures that follow from a fixed formula, of little pattern. */
export const mixed = (at: number) => (Math.imul(at ^ 0x5bd1, 0x9e3779b1) >>> 0) % 100

export const times = (count: number, make: (at: number) => string): Buffer => {
  const chunks: Buffer[] = []
  for (let from = 0; from < count; from += 5000)
    chunks.push(
      Buffer.from(Array.from({ length: Math.min(5000, count - from) }, (_, at) => make(from + at)).join('')),
    )
  return Buffer.concat(chunks)
}

export const megabytes = 2 ** 20
export const fill = (size: number, text: string) => Buffer.alloc(size, text)
