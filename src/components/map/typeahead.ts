/** Milliseconds after which a letter begins a new word. */
const pause = 800

/**
 * Typing ahead in a list, as in a list box (ARIA Authoring Practices, listbox): letters in a row spell the beginning of
 * a name, the same letter again goes to the next name that begins with it.
 */
export class Typeahead<Id> {
  private typed = ''
  private last = -Infinity

  /**
   * The entry that a key goes to; undefined where none begins like that.
   * @param entries in walking order, each with its names in lower-case letters
   * @param current where the walk stands
   * @param now milliseconds of any steady clock
   */
  next(
    key: string,
    entries: readonly { id: Id; names: readonly string[] }[],
    current: Id,
    now: number,
  ): Id | undefined {
    const letter = key.toLowerCase()
    const repeated = this.typed === letter
    this.typed = now - this.last > pause || repeated ? letter : this.typed + letter
    this.last = now
    const at = entries.findIndex((entry) => entry.id === current)
    // A longer word may still be the entry it stands on; a single letter moves on.
    const from = this.typed.length === 1 ? at + 1 : at
    const rotated = [...entries.slice(from), ...entries.slice(0, from)]
    return rotated.find((entry) => entry.names.some((name) => name.startsWith(this.typed)))?.id
  }
}
