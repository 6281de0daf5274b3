/** Whether every word asked for (parted by blanks, upper or lower case) occurs in one of the texts. */
export function holdsWords(texts: readonly string[], asked: string): boolean {
  const text = texts.join('\n').toLowerCase()
  return asked
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
