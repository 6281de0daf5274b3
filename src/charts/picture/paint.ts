import { fillKey, type Fill } from '../fill'
import type { Palette } from './palette'
import { shape, type Shape } from './tree'

/**
 * Fills for one drawing, and the patterns they need. Textured fills tell the four bands apart without any colour: solid,
 * close lines, wide lines, dots.
 */
export class Paint {
  private readonly patterns = new Map<string, Shape>()

  constructor(
    private readonly palette: Palette,
    /** Keeps ids of several drawings on one page apart. */
    private readonly prefix: string,
    private readonly textured = false,
    /** The colours of steps: those of printed figures, or of simulated ones. */
    private readonly ramp: 'step' | 'sim' = 'step',
  ) {}

  /** Value of a `fill` attribute. */
  of(fill: Fill): string {
    const { color } = this.palette
    if (fill.kind === 'solid') return this.step(fill.step)
    if (fill.kind === 'unknown')
      return this.pattern('unknown', 6, 6, 0, [
        shape('rect', { width: 6, height: 6, fill: color['unknown-ground'] }),
        ...[1.5, 4.5].map((at) => shape('circle', { cx: at, cy: at, r: 0.9, fill: color['unknown-dot'] })),
      ])
    const width = 5
    const stripes = fill.steps.map((step, at) =>
      shape('rect', { x: at * width, width, height: 10, fill: this.color(step) }),
    )
    const one = new Set(fill.steps).size === 1
    const gap = shape('rect', { x: width * stripes.length - 1.6, width: 1.6, height: 10, fill: color.paper })
    return this.pattern(fillKey(fill), width * stripes.length, 10, 45, one ? [...stripes, gap] : stripes)
  }

  private color(step: number): string {
    return this.palette.color[`${this.ramp}-${step}` as 'step-1']
  }

  private step(step: number): string {
    if (!this.textured || step === 8) return this.color(step)
    const ground = shape('rect', { width: 8, height: 8, fill: this.color(step) })
    const { ink, paper } = this.palette.color
    if (step >= 5)
      return this.pattern(`t${step}`, 5, 8, 45, [
        ground,
        shape('rect', { width: 1.5, height: 8, fill: paper }),
      ])
    if (step >= 2)
      return this.pattern(`t${step}`, 8, 8, -45, [
        ground,
        shape('rect', { width: 0.8, height: 8, fill: ink }),
      ])
    return this.pattern(`t${step}`, 8, 8, 0, [ground, shape('circle', { cx: 4, cy: 4, r: 0.9, fill: ink })])
  }

  private pattern(key: string, width: number, height: number, turn: number, content: Shape[]): string {
    const id = `${this.prefix}-${key}`
    if (!this.patterns.has(id))
      this.patterns.set(
        id,
        shape(
          'pattern',
          {
            id,
            patternUnits: 'userSpaceOnUse',
            width,
            height,
            patternTransform: turn ? `rotate(${turn})` : undefined,
          },
          content,
        ),
      )
    return `url(#${id})`
  }

  /** To be written once, into the same drawing, after everything has been painted. */
  defs(): Shape {
    return shape('defs', {}, [...this.patterns.values()])
  }
}
