import type { messages as zh } from './scoreFirmness.zh'

const thousands = (value: number) => value.toLocaleString('en')

export const messages: typeof zh = {
  spread: 'How far random weights stray from yours',
  preset: (value) =>
    `${{ 5: 'very far', 20: 'far', 50: 'moderately', 200: 'little', 1000: 'very little' }[value] ?? ''} (concentration ${value})`,
  other: (value) => `concentration ${value}`,
  seed: 'Random seed (the same seed repeats the result)',
  waiting: 'Waiting.',
  broken: 'This browser cannot compute in the background; robustness is not shown.',
  status: {
    running: (draws, total) => `${thousands(draws)} of ${thousands(total)} draws …`,
    done: (draws) => `${thousands(draws)} draws.`,
    stopped: (draws, total) =>
      `Stopped at ${thousands(draws)} of ${thousands(total)} draws; shown as far as it got.`,
  },
  settled: (exact, all) => ` Attainable ranks: ${exact} of ${all} certain.`,
  stop: 'Stop',
  again: 'Run again',
}
