import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

/** Runs unit, component and browser tests and closes with one line that counts them all. */
const results = 'test-results'
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

/** Passed and failed tests of a report; a run that left no report counts as one failure. */
function count(file: string, read: (report: never) => [number, number]): [number, number] {
  return existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8')) as never) : [0, 1]
}

const built = run('npm', ['run', 'build'])
const unitRan =
  built &&
  run('npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}/unit.json`,
  ])
const e2eRan = built && run('npx', ['playwright', 'test', '-c', 'tests/e2e'])

const unit = count(
  `${results}/unit.json`,
  (report: { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }) => [
    report.numPassedTests,
    report.numFailedTests,
  ],
)
const e2e = count(
  `${results}/e2e.json`,
  (report: { stats: { expected: number; unexpected: number; flaky: number } }) => [
    report.stats.expected + report.stats.flaky,
    report.stats.unexpected,
  ],
)

const passed = unit[0] + e2e[0]
const failed = Math.max(unit[1] + e2e[1], unitRan && e2eRan ? 0 : 1)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
