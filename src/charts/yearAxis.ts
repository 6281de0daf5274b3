/**
 * Editions beside each other, a column each. Where years have none in between, a narrow column without a year stands for
 * them, however many they are: neighbours on the axis are neighbours in time, or visibly not.
 */
export interface YearColumn {
  year: number
  /** Left edge, in columns. */
  left: number
  /** First and last of the years right before it that have no edition. */
  gap?: [first: number, last: number]
}

/** Width of the column that stands for years without an edition, in columns. */
export const GAP_WIDTH = 0.5

/**
 * @param years those on show, ascending
 * @param editions every year that has an edition: one that is only not shown makes no gap
 * @returns the columns, and the width of them all in columns
 */
export function yearAxis(
  years: readonly number[],
  editions: readonly number[] = years,
): { columns: YearColumn[]; width: number } {
  let width = 0
  const columns = years.map((year, at): YearColumn => {
    const before = years[at - 1] ?? year
    const gapped = year - before > 1 && !editions.some((each) => each > before && each < year)
    if (gapped) width += GAP_WIDTH
    const left = width++
    return { year, left, ...(gapped && { gap: [before + 1, year - 1] }) }
  })
  return { columns, width }
}

/** The year whose column is nearest to a fraction 0…1 of the axis. */
export function yearAt(fraction: number, years: readonly number[]): number | undefined {
  const { columns, width } = yearAxis(years)
  const distance = ({ left }: YearColumn) => Math.abs(left + 0.5 - fraction * width)
  return columns.reduce<YearColumn | undefined>(
    (best, each) => (best && distance(best) <= distance(each) ? best : each),
    undefined,
  )?.year
}
