import type { BandId, Reason } from '@/domain/model'

/** Reads the values of a reason by the types that `assess/rules.ts` documents. */
export class ReasonValues {
  constructor(private readonly values: Reason['values']) {}

  has(key: string): boolean {
    return this.values[key] !== undefined
  }

  text(key: string): string {
    return String(this.values[key] ?? '')
  }

  list(key: string): string[] {
    const value = this.values[key]
    return Array.isArray(value) ? value : []
  }

  bands(key: string): BandId[] {
    return this.list(key) as BandId[]
  }

  flag(key: string): boolean {
    return this.values[key] === 1
  }

  /** Whether less is better: what stands above has the smaller index (`assess/reflect.ts`). */
  get less(): boolean {
    return this.flag('less')
  }

  is(key: string, number: number): boolean {
    return this.values[key] === number
  }

  /** The position where `best` and `worst` leave one, also where the other end is that of the scale. */
  onlyPlace(): string | undefined {
    if (this.has('best') && this.text('best') === this.text('worst')) return this.text('best')
    if (this.is('worst', 1)) return '1'
    return this.has('total') && this.text('best') === this.text('total') ? this.text('total') : undefined
  }

  /** A figure with two decimals, with more where it has them, edges of bands without: 75.28, 91.90, 64.995, 90. */
  figure(key: string): string {
    const value = Number(this.values[key])
    return Number.isInteger(value) ? String(value) : value.toFixed(4).replace(/0{1,2}$/, '')
  }
}
