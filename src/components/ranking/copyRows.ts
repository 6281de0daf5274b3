import { escapeMarkup } from '@/domain/markup'

/** Puts rows on the clipboard as a table: tabs between columns for plain text, and markup for programs that read it. */
function putTable(data: DataTransfer, rows: readonly (readonly string[])[]): void {
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('')
  data.setData('text/plain', rows.map((row) => row.join('\t')).join('\r\n'))
  data.setData('text/html', `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`)
}

/**
 * Has rows of a list that are selected copied as rows and columns, under a head. Does nothing where the selection reaches
 * beyond `list` or lies within one row.
 * @param cellsOf the cells of the row with an id, as `data-unit` names it
 */
export function copyRows(
  event: ClipboardEvent,
  list: Element,
  head: readonly string[],
  cellsOf: (id: string) => readonly string[] | undefined,
): void {
  const selection = getSelection()
  if (!selection || !event.clipboardData) return
  const { anchorNode, focusNode } = selection
  if (!list.contains(anchorNode) || !list.contains(focusNode)) return
  const ids = [...list.querySelectorAll<HTMLElement>('.shown [data-unit]')]
    .filter((row) => selection.containsNode(row, true))
    .map((row) => row.dataset.unit!)
  const rows = ids.map(cellsOf).filter((cells) => cells !== undefined)
  if (rows.length < 2) return
  putTable(event.clipboardData, [head, ...rows])
  event.preventDefault()
}
