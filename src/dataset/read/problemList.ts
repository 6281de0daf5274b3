import { parseAddress } from './address'
import { limits } from './limits'
import type { CellProblem, ImportProblem, Severity, Values } from './model'

/**
 * Collects problems in the order of the table; of each kind so many are listed, the rest counted. A question is asked
 * once of a column.
 */
export class ProblemList {
  readonly list: ImportProblem[] = []
  more = 0
  private readonly counts = new Map<CellProblem, number>()

  add(code: CellProblem, severity: Severity, values: Values = {}, cell?: string): void {
    if (severity === 'question') {
      const asked = this.list.find((each) => each.code === code && each.values.letters === values.letters)
      if (asked) {
        asked.values = { ...asked.values, count: Number(asked.values.count ?? 1) + 1 }
        return
      }
    }
    const count = (this.counts.get(code) ?? 0) + 1
    this.counts.set(code, count)
    if (count > limits.problems) this.more++
    else this.list.push({ code, severity, values, ...(cell === undefined ? {} : { cell }) })
  }

  /** The problems with those of single cells in the order of the rows; what speaks of the whole table stays first. */
  inOrder(): ImportProblem[] {
    const place = ({ cell = '' }: ImportProblem) => {
      const at = parseAddress(cell.split(':')[0]!)
      return at ? at.row * limits.columns + at.column : -1
    }
    return [...this.list].sort((a, b) => place(a) - place(b))
  }
}
