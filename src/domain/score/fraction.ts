/** Exact rational numbers, for what must come out equal when it is equal: weights and scores. */
export interface Fraction {
  num: bigint
  /** Always positive. */
  den: bigint
}

export const zero: Fraction = { num: 0n, den: 1n }
export const one: Fraction = { num: 1n, den: 1n }

export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y) [x, y] = [y, x % y]
  return x
}

/** In lowest terms with a positive denominator. @throws RangeError where `den` is nought */
export function fraction(num: bigint, den: bigint): Fraction {
  if (den === 0n) throw new RangeError('A fraction needs a denominator other than nought.')
  const common = gcd(num, den) || 1n
  const sign = den < 0n ? -1n : 1n
  return { num: (sign * num) / common, den: (sign * den) / common }
}

/**
 * A finite number as the decimal a reader writes it: 0.1 is one tenth, not the nearest binary fraction.
 * Returns `digits` × 10^−`places` with `places` ≥ 0.
 */
export function decimal(value: number): { digits: bigint; places: number } {
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), places: 0 }
  // Division by a power of ten is rounded correctly, so what gives the number back is its decimal; text is slower.
  for (let places = 1; places <= 4; places++) {
    const digits = Math.round(value * 10 ** places)
    if (Number.isSafeInteger(digits) && digits / 10 ** places === value)
      return { digits: BigInt(digits), places }
  }
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', part = ''] = mantissa.split('.')
  const places = part.length - Number(exponent)
  const digits = BigInt(whole + part)
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 }
}

/** {@link decimal} as a fraction. */
export function exact(value: number): Fraction {
  const { digits, places } = decimal(value)
  return fraction(digits, 10n ** BigInt(places))
}

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.num * b.den + b.num * a.den, a.den * b.den)
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, { num: -b.num, den: b.den })
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.num, a.den * b.den)
/** @throws RangeError where `b` is nought */
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.den, a.den * b.num)
export const total = (items: readonly Fraction[]): Fraction => items.reduce(add, zero)

/** Negative, nought or positive as `a` is below, equal to or above `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.num * b.den - b.num * a.den
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The nearest double, also where numerator and denominator are beyond its range. */
export function toNumber({ num, den }: Fraction): number {
  const whole = num / den
  const scale = 10n ** 17n
  const size = whole < 0n ? -whole : whole
  if (size >= scale) return Number(whole)
  const direct = Number(num) / Number(den)
  return Number.isFinite(Number(num)) && Number.isFinite(Number(den))
    ? direct
    : Number(whole) + Number(((num % den) * scale) / den) / 1e17
}

/** `num / den` rounded down to a whole number; `den` is positive. */
export function floor(num: bigint, den: bigint): bigint {
  const quotient = num / den
  return num % den < 0n ? quotient - 1n : quotient
}

/** `num / den` rounded to the nearest whole number, halves up. */
export const nearest = (num: bigint, den: bigint): bigint => floor(2n * num + den, 2n * den)
