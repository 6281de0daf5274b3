import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { writeReport } from '../bench/document'
import { nginxHasBrotli, startNginx } from '../e2e/nginx'

/** Seconds of load on each address, connections held open, threads that ask. */
const seconds = 10
const connections = 64
const threads = 2

const dist = join(import.meta.dirname, '../../dist')
const scripts = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.js'))
const largest = scripts.sort(
  (a, b) => statSync(join(dist, 'assets', b)).size - statSync(join(dist, 'assets', a)).size,
)
const app = scripts.find((file) => /^(app|index)-/.test(file)) ?? largest[0]!
const encoding = nginxHasBrotli ? 'br' : 'gzip'

const site = await startNginx({ config: 'atlas.conf', dist, port: 4480 })
const lines: string[] = []
const say = (line: string) => {
  lines.push(line)
  console.log(line)
}
say(`wrk, ${seconds} s, ${threads} threads, ${connections} connections, loopback, ${encoding}\n`)
say('| address | requests a second | p50 ms | p99 ms | MB a second | errors |')
say('| --- | ---: | ---: | ---: | ---: | ---: |')
let failed = false
try {
  for (const path of ['/', '/province/zhejiang', `/assets/${app}`, '/icon.svg', '/nowhere']) {
    const report = execFileSync(
      'wrk',
      [
        `-t${threads}`,
        `-c${connections}`,
        `-d${seconds}s`,
        '--latency',
        '-H',
        `Accept-Encoding: ${encoding}`,
        site.origin + path,
      ],
      { encoding: 'utf8' },
    )
    const read = (pattern: RegExp) => pattern.exec(report)?.[1] ?? '0'
    /** wrk writes 1.23ms, 456.00us or 1.20s. */
    const milliseconds = (share: string) => {
      const [, value = 'NaN', unit = ''] = new RegExp(`${share}%\\s+([\\d.]+)(us|ms|s)`).exec(report) ?? []
      return (
        Number(value) * (({ us: 0.001, ms: 1, s: 1000 } as Record<string, number>)[unit] ?? NaN)
      ).toFixed(1)
    }
    /** wrk writes 12.34KB, 12.34MB or 1.23GB. */
    const [, sent = 'NaN', unit = ''] = /Transfer\/sec:\s+([\d.]+)(KB|MB|GB)/.exec(report) ?? []
    const megabytes =
      Number(sent) * (({ KB: 1 / 1024, MB: 1, GB: 1024 } as Record<string, number>)[unit] ?? NaN)
    const bad = Number(read(/Non-2xx or 3xx responses: (\d+)/))
    const broken = [...report.matchAll(/(?:connect|read|write|timeout) (\d+)/g)].reduce(
      (sum, [, n]) => sum + Number(n),
      0,
    )
    const errors = (path === '/nowhere' ? 0 : bad) + broken
    failed ||= errors > 0
    const rate = Number(read(/Requests\/sec:\s+([\d.]+)/)).toFixed(0)
    say(
      `| ${path === '/nowhere' ? '/nowhere (404)' : path.replace(/-[\w-]{8}\.js$/, '.js')} | ${rate} | ${milliseconds('50')} | ${milliseconds('99')} | ${megabytes.toFixed(0)} | ${errors} |`,
    )
  }
} finally {
  await site.stop()
}
if (process.argv.includes('--write')) writeReport('load', lines.join('\n'))
process.exit(failed ? 1 : 0)
