import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { findChromium } from '../../src/cli/chromium'
import type { Candidate } from './browser'
import { startChromium } from './devtools'
import { startFirefox } from './firefox'
import { startWebKit } from './webkit'

/** Where downloaded browsers are unpacked. */
const store = resolve(import.meta.dirname, '../../.tmp/browsers')

/** Unpacks a Chromium that a package carries, once; undefined where the registry does not answer. */
function unpacked(specifier: string): string | undefined {
  const folder = join(store, specifier.replace(/[^\w.]+/g, '-').replace(/^-/, ''))
  const executable = join(folder, 'chromium')
  if (existsSync(executable)) return folder
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  try {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, specifier], {
      stdio: 'ignore',
      timeout: 300_000,
    })
  } catch {
    rmSync(folder, { recursive: true, force: true })
    return undefined
  }
  const [archive] = readdirSync(folder)
  execFileSync('tar', ['xzf', join(folder, archive!), '-C', folder])
  const content = (name: string) => brotliDecompressSync(readFileSync(join(folder, 'package/bin', name)))
  for (const name of ['aws', 'swiftshader'])
    execFileSync('tar', ['x', '-C', folder], { input: content(`${name}.tar.br`) })
  // Last: where it stands, everything does.
  writeFileSync(executable, content('chromium.br'))
  chmodSync(executable, 0o755)
  rmSync(join(folder, 'package'), { recursive: true })
  rmSync(join(folder, archive!))
  return folder
}

const packaged = (major: number, specifier: string): Candidate => ({
  name: `Chromium ${major}`,
  install: `npm pack ${specifier}`,
  start: async () => {
    const folder = process.arch === 'x64' && process.platform === 'linux' ? unpacked(specifier) : undefined
    return folder ? startChromium(join(folder, 'chromium'), join(folder, 'lib')) : undefined
  },
})

const firstOf = (paths: (string | undefined)[]) => paths.find((path) => path && existsSync(path))

/** MiniBrowser lies below the folder of the machine's architecture. */
function miniBrowser(): string | undefined {
  const roots = existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => `/usr/lib/${name}`) : []
  return firstOf(
    ['4.1', '4.0'].flatMap((version) => roots.map((root) => `${root}/webkit2gtk-${version}/MiniBrowser`)),
  )
}

/** Everything that is tried, from the oldest; the packages carry the Chromium that the name says. */
export const candidates: Candidate[] = [
  packaged(86, 'chrome-aws-lambda@5.3.1'),
  packaged(87, 'chrome-aws-lambda@5.4.0'),
  packaged(92, '@sparticuz/chromium@92.0.0'),
  packaged(103, '@sparticuz/chromium@103.0.0'),
  {
    name: 'Chromium',
    install: 'apt-get install chromium',
    start: async () => {
      const found = await findChromium().catch(() => undefined)
      return found ? startChromium(found) : undefined
    },
  },
  {
    name: 'Firefox ESR',
    install: 'apt-get install firefox-esr',
    start: async () => {
      const found = firstOf([process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'])
      return found ? startFirefox(found) : undefined
    },
  },
  {
    name: 'WebKitGTK',
    install: 'apt-get install webkit2gtk-driver xvfb',
    start: async () => {
      const [driver, mini, display] = [
        firstOf(['/usr/bin/WebKitWebDriver']),
        miniBrowser(),
        firstOf(['/usr/bin/Xvfb']),
      ]
      return driver && mini && display ? startWebKit(driver, mini) : undefined
    },
  },
]
