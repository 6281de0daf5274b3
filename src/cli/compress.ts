/**
 * Writes a `.br` and a `.gz` beside every text file of the built site, for servers that send files as they lie
 * (deploy/nginx). What would not get smaller by a tenth stays alone. Run after `npm run build`.
 */
import { readdirSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { say } from './terminal'

const folder = process.argv[2] ?? 'dist'
const text = /\.(html|js|mjs|css|svg|json|csv|txt|xml|webmanifest)$/
/** Files compressed at once; more would only wait for each other. */
const workers = 4

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
for (const file of files) if (/\.(br|gz)$/.test(file)) rmSync(join(folder, file))

const shrink = { br: promisify(brotliCompress), gz: promisify(gzip) }
let before = 0
let after = 0

/** Hashed files are compressed as well as brotli can; pages change with each build and get the level below. */
async function compress(file: string): Promise<void> {
  const content = await readFile(file)
  const quality = file.endsWith('.html') ? 10 : constants.BROTLI_MAX_QUALITY
  const br = await shrink.br(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  })
  before += content.length
  after += Math.min(br.length, content.length)
  if (br.length > content.length * 0.9) return
  await writeFile(`${file}.br`, br)
  await writeFile(`${file}.gz`, await shrink.gz(content, { level: constants.Z_BEST_COMPRESSION }))
}

const queue = files.filter((file) => text.test(file)).map((file) => join(folder, file))
const count = queue.length
await Promise.all(
  Array.from({ length: workers }, async () => {
    for (let file = queue.pop(); file; file = queue.pop()) await compress(file)
  }),
)
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
console.log(
  say(
    `${folder}：${count}个文本文件，${megabytes(before)}，brotli 压缩后${megabytes(after)}`,
    `${folder}: ${count} text files, ${megabytes(before)}, as brotli ${megabytes(after)}`,
  ),
)
