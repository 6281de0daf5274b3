/** What a key or a clicker's button asks of the wall. */
export type KioskCommand = 'next' | 'previous' | 'toggle' | 'blank' | 'fullscreen' | 'help'

const keys: Record<string, KioskCommand> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  ' ': 'toggle',
}

/** Letters and signs, which a reader may turn off (speech input, WCAG 2.1.4). Clickers send `.` or B for blank. */
const characters: Record<string, KioskCommand> = {
  b: 'blank',
  '.': 'blank',
  f: 'fullscreen',
  '?': 'help',
  '？': 'help',
}

/** The step that a digit asks for: 1 to 9 are the first nine, 0 the tenth; counted from 0. Letters off, digits off. */
export function kioskStep(press: KeyPress, inside: boolean, letters: boolean): number | undefined {
  if (inside || !letters || press.altKey || press.ctrlKey || press.metaKey) return undefined
  return /^\d$/.test(press.key) ? (Number(press.key) + 9) % 10 : undefined
}

/** Parts of the picture that have keys of their own once the keyboard has gone there. */
const own = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])'

/** What the browser says of a key press. */
export interface KeyPress {
  key: string
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}

/**
 * The command of a key press. A clicker's page keys always count; the others are left to the part of the page that the
 * reader has walked to by keyboard (`inside`).
 */
export function kioskCommand(press: KeyPress, inside: boolean, letters: boolean): KioskCommand | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey) return undefined
  const character = press.key.length === 1 ? characters[press.key.toLowerCase()] : undefined
  if (character) return letters && !inside ? character : undefined
  if (inside && !press.key.startsWith('Page')) return undefined
  return keys[press.key]
}

/**
 * Whether the keyboard's focus stands visibly on something that answers keys itself; a dialog just closed may keep it
 * until the next frame. After a click keys belong to the show, whatever the browser makes of the focus: only who walks
 * on by Tab gives them to a part.
 * @param walked whether the keyboard moved the focus last, not a pointer
 */
export function isInside(target: EventTarget | null, walked: boolean): boolean {
  return (
    walked &&
    target instanceof Element &&
    target.matches(own) &&
    target.matches(':focus-visible') &&
    !target.closest('dialog:not([open])')
  )
}
