/** `coefficients` · x ≤ `limit`. */
export interface Row {
  coefficients: number[]
  limit: number
}

const tiny = 1e-7

/**
 * The greatest `objective` · x over x ≥ 0 with all rows kept, by the simplex method with Bland's rule (Chvátal, Linear
 * Programming, chapters 2 and 3); undefined where nothing keeps them. The rows must bound the objective.
 */
export function maximum(objective: readonly number[], rows: readonly Row[]): number | undefined {
  const width = objective.length
  const spare = width
  /* Dictionary: basic variable = constant − Σ coefficient · others; the last column holds the constants. */
  const table = rows.map(({ coefficients, limit }) => [...coefficients, -1, limit])
  const others = [...objective.map((_, variable) => variable), -1]
  const basis = rows.map((_, row) => width + row)
  const goal = new Array<number>(width + 2).fill(0)

  const pivot = (row: number, column: number): void => {
    const pivotRow = table[row]!
    const by = pivotRow[column]!
    for (let j = 0; j < pivotRow.length; j++) pivotRow[j] = (j === column ? 1 : pivotRow[j]!) / by
    for (const other of [...table, goal]) {
      if (other === pivotRow) continue
      const factor = other[column]!
      if (factor === 0) continue
      for (let j = 0; j < other.length; j++) other[j] = (j === column ? 0 : other[j]!) - factor * pivotRow[j]!
    }
    ;[basis[row], others[column]] = [others[column]!, basis[row]!]
  }
  const climb = (): void => {
    for (;;) {
      let column = -1
      for (let j = 0; j < others.length; j++)
        if (goal[j]! < -tiny && (column < 0 || others[j]! < others[column]!)) column = j
      if (column < 0) return
      let row = -1
      let best = Infinity
      table.forEach((each, i) => {
        if (each[column]! <= tiny) return
        const ratio = each.at(-1)! / each[column]!
        if (ratio < best - tiny || (ratio < best + tiny && (row < 0 || basis[i]! < basis[row]!))) {
          best = Math.min(best, ratio)
          row = i
        }
      })
      if (row < 0) throw new RangeError('unbounded')
      pivot(row, column)
    }
  }

  const worst = table.reduce((least, each, i) => (each.at(-1)! < table[least]!.at(-1)! ? i : least), 0)
  if (table.length && table[worst]!.at(-1)! < -tiny) {
    goal[spare] = 1
    pivot(worst, spare)
    climb()
    if (goal.at(-1)! < -tiny) return undefined
    const left = basis.indexOf(-1)
    if (left >= 0) {
      const column = table[left]!.findIndex((value, j) => j < others.length && Math.abs(value) > tiny)
      if (column >= 0) pivot(left, column)
    }
  }
  /* The spare variable is 0 from here on: its column takes no part. */
  const gone = others.indexOf(-1)
  if (gone >= 0) for (const each of table) each[gone] = 0
  goal.fill(0)
  objective.forEach((value, variable) => {
    const column = others.indexOf(variable)
    if (column >= 0) goal[column]! -= value
    else {
      const row = table[basis.indexOf(variable)]!
      for (let j = 0; j < row.length; j++) goal[j]! += value * row[j]!
    }
  })
  climb()
  return goal.at(-1)!
}
