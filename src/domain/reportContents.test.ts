import { describe, expect, it } from 'vitest'
import { reportContents } from './reportContents'

const numbers = (sign: string, chapter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${sign}${chapter}-${index + 1}`)

describe('the contents of the report (2022)', () => {
  it('are complete and in order', () => {
    expect(reportContents.map(({ id }) => id)).toEqual([
      ...numbers('图', '1', 3),
      ...numbers('图', '3', 11),
      ...numbers('图', '4', 12),
      ...numbers('表', '1', 3),
      ...numbers('表', '2', 4),
      ...numbers('表', 'A', 6),
    ])
  })

  it('never go back in pages, figures and tables apart', () => {
    for (const sign of ['图', '表']) {
      const pages = reportContents.filter(({ id }) => id.startsWith(sign)).map(({ page }) => page)
      expect(pages).toEqual([...pages].sort((a, b) => a - b))
    }
  })

  it('lead to a page or say that they wait', () => {
    for (const { id, path, stands } of reportContents) {
      expect(stands.length, id).toBeGreaterThan(0)
      expect(path !== undefined || stands.join() === 'waits', id).toBe(true)
      expect(stands.join() === 'waits' && path !== undefined, id).toBe(false)
    }
  })
})
