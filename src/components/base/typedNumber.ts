/** A decimal number as typed, with the marks that input methods put in place of the point and the signs. */
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)$/

/**
 * The number that a text says: full-width figures, 。 for the point and − for the minus are read as meant. Undefined where
 * it says none, or may say two: a comma is a point to some and nothing to others.
 */
export function typedNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim().replace(/[。｡]/g, '.').replace(/[−‒–]/g, '-')
  return decimal.test(plain) ? Number(plain) : undefined
}
