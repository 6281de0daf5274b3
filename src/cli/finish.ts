/**
 * Last step of the build: takes the bundler's lists out of what is published, and writes dist/SHA256SUMS, by which
 * `sha256sum -c` holds an uploaded site to the built one.
 */
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { site } from './site'
import { say } from './terminal'

const SUMS = 'SHA256SUMS'
const published = join(site.out, '.vite')

mkdirSync(site.lists, { recursive: true })
if (existsSync(published)) {
  cpSync(published, site.lists, { recursive: true })
  rmSync(published, { recursive: true })
}
const files = readdirSync(site.out, { recursive: true, encoding: 'utf8' })
  .filter((file) => file !== SUMS && statSync(join(site.out, file)).isFile())
  .sort()
const sums = files.map((file) => {
  const sum = createHash('sha256')
    .update(readFileSync(join(site.out, file)))
    .digest('hex')
  return `${sum}  ${file.replaceAll('\\', '/')}\n`
})
writeFileSync(join(site.out, SUMS), sums.join(''))
console.log(say(`${SUMS}：${files.length}个文件`, `${SUMS}: ${files.length} files`))
