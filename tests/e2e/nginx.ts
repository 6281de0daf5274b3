import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const deploy = resolve(import.meta.dirname, '../../deploy/nginx')
const binaries = [
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
]
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** The nginx of this machine, if there is one. */
export const nginxBinary = binaries.find((path) => existsSync(path))
/** Whether that nginx can send files compressed by brotli. */
export const nginxHasBrotli = existsSync(brotliModule)

export interface Site {
  origin: string
  /** Lines of nginx's error log so far. */
  errors: () => string
  stop: () => Promise<void>
}

export interface SiteOptions {
  /** The file of deploy/nginx that describes the server. */
  config: 'atlas.conf' | 'atlas-subpath.conf'
  /** The built site. */
  dist: string
  port: number
  /** Origin that may frame the widgets besides the site itself. */
  embedder?: string
}

/** Replaces what a deployer would edit; the text must be there, or the files have changed. */
function edit(file: string, edits: [from: string | RegExp, to: string][]): void {
  let text = readFileSync(file, 'utf8')
  for (const [from, to] of edits) {
    if (typeof from === 'string' ? !text.includes(from) : !from.test(text))
      throw new Error(`${file} does not contain ${String(from)}`)
    text = text.replaceAll(from, to)
  }
  writeFileSync(file, text)
}

/** Serves the built site with the shipped configuration, edited as its comments tell a deployer to. */
export async function startNginx({ config, dist, port, embedder }: SiteOptions): Promise<Site> {
  if (!nginxBinary) throw new Error('nginx is not installed')
  const folder = mkdtempSync(join(tmpdir(), 'atlas-nginx-'))
  cpSync(deploy, folder, { recursive: true })
  cpSync('/etc/nginx/mime.types', join(folder, 'mime.types'))
  mkdirSync(join(folder, 'temp'))
  const subpath = config === 'atlas-subpath.conf'
  if (subpath) mkdirSync(join(folder, 'html'))
  symlinkSync(resolve(dist), join(folder, subpath ? 'html/atlas' : 'html'))
  edit(join(folder, config), [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    [/root \S+;/g, `root ${folder}/html;`],
  ])
  if (embedder)
    edit(join(folder, 'atlas-http.conf'), [[/^(\s+"~.*embed.*" +)"'self'";$/gm, `$1"'self' ${embedder}";`]])
  if (nginxHasBrotli)
    edit(join(folder, 'snippets/atlas-server.conf'), [['# brotli_static on;', 'brotli_static on;']])

  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  writeFileSync(
    join(folder, 'nginx.conf'),
    [
      nginxHasBrotli ? `load_module ${brotliModule};` : '',
      // Started by root, nginx would read the files as another user, who may not see a temporary folder.
      process.getuid?.() === 0 ? 'user root;' : '',
      'daemon off; worker_processes 2; pid nginx.pid; error_log error.log warn;',
      'events { worker_connections 512; }',
      'http {',
      'access_log off; sendfile on; tcp_nopush on; default_type application/octet-stream;',
      ...temporary.map((name) => `${name}_temp_path temp/${name};`),
      `include atlas-http.conf; include ${config};`,
      '}',
    ].join('\n'),
  )
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')]
  const check = spawnSync(nginxBinary, ['-t', ...args], { encoding: 'utf8' })
  if (check.status !== 0) throw new Error(check.stderr)
  const server = spawn(nginxBinary, args, { stdio: 'ignore' })
  const origin = `http://127.0.0.1:${port}`
  const log = () => readFileSync(join(folder, 'error.log'), 'utf8')
  for (let tries = 0; ; tries++) {
    if (server.exitCode !== null || tries > 100) throw new Error(`nginx did not start: ${log()}`)
    const up = await fetch(origin).then(
      () => true,
      () => false,
    )
    if (up) break
    await new Promise((wait) => setTimeout(wait, 50))
  }
  return {
    origin,
    errors: log,
    stop: async () => {
      const gone = new Promise((done) => server.once('exit', done))
      server.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
