/** Colours of tokens.css that pictures use. */
const tokens = [
  'paper', 'paper-raised', 'paper-sunken', 'ink', 'ink-soft', 'ink-faint', 'hairline', 'rule', 'seal', 'notice',
  'notice-ground', 'unknown-ground', 'unknown-dot', 'unassessed', 'coast', 'border',
  'step-1', 'step-2', 'step-3', 'step-4', 'step-5', 'step-6', 'step-7', 'step-8', 'step-9',
  'sim-1', 'sim-2', 'sim-3', 'sim-4', 'sim-5',
] as const // prettier-ignore
export type Token = (typeof tokens)[number]

/** What a picture is drawn with: the tokens of the day, resolved, since no style sheet goes with a file. */
export interface Palette {
  color: Record<Token, string>
  /** Faces; none where letters take that of what is around them. */
  sans: string
  serif: string
}

/** On a page its own style sheet resolves the tokens, and letters take the face of what is around them. */
export const pagePalette: Palette = {
  color: Object.fromEntries(tokens.map((name) => [name, `var(--${name})`])) as Record<Token, string>,
  sans: '',
  serif: '',
}

/**
 * Reads the tokens from the text of tokens.css. Pictures are paper: they always take the light colours.
 * @throws RangeError if a token is missing
 */
export function paletteOf(css: string): Palette {
  const value = (name: string): string => {
    const found = new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1]
    if (found === undefined) throw new RangeError(`No token --${name}`)
    return found.replace(/\s+/g, ' ').trim()
  }
  const light = (name: string) => /^light-dark\(\s*([^,]+),/.exec(value(name))?.[1] ?? value(name)
  return {
    color: Object.fromEntries(tokens.map((name) => [name, light(name)])) as Record<Token, string>,
    sans: value('sans'),
    serif: value('serif'),
  }
}
