import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

/** Flags under which a container without GPU or network runs Chromium steadily. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

const system = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const require = createRequire(import.meta.url)

/** A fontconfig file that adds the Chinese font which npm brings to the system's fonts. */
function bundledFonts(folder: string): string {
  const fonts = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'))
  const file = join(folder, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${fonts}</dir><cachedir>${folder}/fontcache</cachedir></fontconfig>\n`,
  )
  return file
}

/**
 * Path of a Chromium for the browser tests: CHROME_PATH, the system's, Playwright's own, else the one in the npm
 * package @sparticuz/chromium (Linux x64), unpacked into `.tmp/` with a Chinese font beside it.
 * @throws Error that says what to do where none of them is to be had.
 */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROME_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROME_PATH 指向的文件不存在 / CHROME_PATH names no file: ${named}`)
  }
  if (!process.env.ATLAS_BUNDLED_CHROMIUM) {
    const { chromium } = await import('@playwright/test')
    const found = [...system, chromium.executablePath()].find((path) => path && existsSync(path))
    if (found) return found
  }
  const folder = resolve(import.meta.dirname, '../../.tmp')
  mkdirSync(folder, { recursive: true })
  process.env.TMPDIR = folder
  process.env.FONTCONFIG_FILE = bundledFonts(folder)
  try {
    const { default: bundled } = await import('@sparticuz/chromium')
    const path = await bundled.executablePath()
    if (existsSync(path)) return path
  } catch (error) {
    console.error(error)
  }
  throw new Error(
    '没有找到 Chromium：请安装 Chromium 或 Chrome，或用 CHROME_PATH 指明路径。\n' +
      'No Chromium found: install Chromium or Chrome, or name one in CHROME_PATH.',
  )
}
