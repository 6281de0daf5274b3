import { expect, it } from 'vitest'
import { reportContents } from '@/domain/reportContents'
import { prerenderedPaths } from './routes'

it('leads from every figure and table of the report to a page that exists, or says that it waits', () => {
  const paths = prerenderedPaths()
  for (const { id, path, stands } of reportContents)
    if (path) expect(paths, id).toContain(path)
    else expect(stands, id).toEqual(['waits'])
})
