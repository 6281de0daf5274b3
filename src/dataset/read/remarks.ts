import type { Figure } from './figure'
import type { Cell } from './model'
import type { ProblemList } from './problemList'

/** What is worth saying once of all cells together: marks, words for missing figures, formats, assumptions. */
export class Remarks {
  private readonly found = new Map<string, { cells: string[]; texts: Set<string>; count: number }>()

  private note(code: string, cell: string, text: string): void {
    const entry = this.found.get(code) ?? { cells: [], texts: new Set(), count: 0 }
    entry.count++
    if (entry.cells.length < 8) entry.cells.push(cell)
    if (entry.texts.size < 8) entry.texts.add(text)
    this.found.set(code, entry)
  }

  add(figure: Figure, cell: string, raw: Cell): void {
    if (figure.kind === 'missing') {
      if (figure.word && !/^[-—―─－/\\.…]+$/.test(figure.word)) this.note('missingWords', cell, figure.word)
      return
    }
    if (figure.kind !== 'value' && figure.kind !== 'range') return
    if (typeof raw !== 'string' && raw.runsUnknown) this.note('textFigures', cell, raw.text)
    if (figure.marks) this.note('marks', cell, figure.marks)
    if (figure.kind === 'value' && figure.shown !== undefined) this.note('rescaled', cell, figure.shown)
    if (figure.kind === 'range' && figure.about) this.note('aboutFigure', cell, '')
  }

  tell(problems: ProblemList): void {
    for (const [code, { cells, texts, count }] of this.found)
      problems.add(
        code as 'marks',
        code === 'marks' || code === 'missingWords' ? 'note' : 'warning',
        { count, cells, texts: [...texts] },
        cells[0],
      )
  }
}
