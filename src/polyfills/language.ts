/*
 * What browsers from the floor upward (cli/browserFloor.ts) lack of the language, as far as the program or its packages
 * use it. Defined only where missing, like the original not enumerable.
 */

function define(holder: object, name: string, value: unknown): void {
  if (!(name in holder)) Object.defineProperty(holder, name, { value, writable: true, configurable: true })
}

function at(this: ArrayLike<unknown>, index: number): unknown {
  const whole = Math.trunc(index) || 0
  return this[whole < 0 ? whole + this.length : whole]
}

/** Plain objects, lists and values: the program copies nothing else. */
function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copy(each)])) as T
}

for (const { prototype } of [Array, String, Object.getPrototypeOf(Uint8Array) as typeof Uint8Array])
  define(prototype, 'at', at)
define(Array.prototype, 'toReversed', function (this: unknown[]) {
  return [...this].reverse()
})
define(Object, 'hasOwn', (holder: object, name: PropertyKey) =>
  Object.prototype.hasOwnProperty.call(holder, name),
)
define(globalThis, 'structuredClone', copy)
