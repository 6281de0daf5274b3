import { lineHeight, nameAxis, nameWidth, strong, valueAxis, type LabPicture } from './chart'

export interface BarsInput {
  /** From the greatest contribution down. */
  bars: readonly { name: string; own: number; peer?: number }[]
  ownName: string
  peerName?: string
  tip: (indicator: string, unit: string, value: number) => string
}

/** What each indicator brings to a unit's score, beside what it brings to a peer's. */
export function barsPicture({ bars, ownName, peerName, tip }: BarsInput): LabPicture {
  const names = bars.map(({ name }) => name)
  const left = nameWidth(names, 260)
  const axis = nameAxis(names, left)
  return {
    least: left + 160,
    rowLength: 1,
    tips: [
      ...bars.map(({ name, own }) => tip(name, ownName, own)),
      ...(peerName === undefined ? [] : bars.map(({ name, peer }) => tip(name, peerName, peer ?? NaN))),
    ],
    option: {
      animation: false,
      grid: { left, right: 16, top: 24, bottom: 8 },
      xAxis: { ...valueAxis, position: 'top' },
      yAxis: axis,
      series: [
        {
          type: 'bar',
          name: ownName,
          itemStyle: { color: strong },
          data: bars.map(({ own }) => own),
          barGap: '0%',
        },
        ...(peerName === undefined
          ? []
          : [
              {
                type: 'bar' as const,
                name: peerName,
                itemStyle: { color: 'var(--ink-faint)' },
                data: bars.map(({ peer }) => peer ?? '-'),
              },
            ]),
      ],
    },
  }
}

export const barsHeight = (bars: number): number => 40 + bars * lineHeight
