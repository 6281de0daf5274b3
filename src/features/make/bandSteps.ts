/** Steps of the ramp of tokens.css for so many bands, best first: far apart in lightness. */
const stepsFor: Readonly<Record<number, readonly number[]>> = {
  1: [6],
  2: [8, 1],
  3: [8, 6, 1],
  4: [8, 6, 3, 1],
  5: [8, 6, 5, 3, 1],
  6: [8, 7, 5, 4, 2, 1],
  7: [8, 7, 6, 5, 3, 2, 1],
  8: [8, 7, 6, 5, 4, 3, 2, 1],
  9: [8, 7, 6, 5, 4, 3, 2, 1, 1],
}

/** Step of a band, by its place among so many, best first. */
export const bandStep = (count: number, at: number): number => stepsFor[count]?.[at] ?? 1
