import { chosen, quiet, soft, valueAxis, type LabPicture } from './chart'

export interface ScatterInput {
  /** Units with their values in both; those that lack one are left out by the caller. */
  points: readonly { name: string; x: number; y: number; isChosen: boolean; isFaded: boolean }[]
  xName: string
  yName: string
  tip: (name: string, x: number, y: number) => string
}

/** Two indicators or groups against each other; chosen units carry their names. */
export function scatterPicture({ points, xName, yName, tip }: ScatterInput): LabPicture {
  const axis = (name: string) => ({
    ...valueAxis,
    scale: true,
    name,
    nameLocation: 'middle' as const,
    nameTextStyle: { color: soft },
  })
  return {
    least: 280,
    rowLength: 1,
    tips: points.map(({ name, x, y }) => tip(name, x, y)),
    option: {
      animation: false,
      grid: { left: 64, right: 24, top: 16, bottom: 48 },
      xAxis: { ...axis(xName), nameGap: 28 },
      yAxis: { ...axis(yName), nameGap: 44 },
      series: {
        type: 'scatter',
        symbolSize: 10,
        data: points.map(({ name, x, y, isChosen, isFaded }) => ({
          name,
          value: [x, y],
          itemStyle: { color: isChosen ? chosen : quiet, opacity: isFaded ? 0.25 : 0.9 },
          label: { show: isChosen, formatter: name, position: 'top', color: chosen },
          z: isChosen ? 3 : 2,
        })),
        emphasis: { itemStyle: { borderColor: 'var(--ink)', borderWidth: 2 } },
      },
    },
  }
}
