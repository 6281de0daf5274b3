import type { Basis } from '@/domain/model'

/** Words of tables that are saved as files: what each figure rests on. */
export const messages = {
  basisOf: (label: string) => `${label}（依据）`,
  sourcesOf: (label: string) => `${label}（来源）`,
  basis: { printed: '来源公布', derived: '推算', bounded: '仅知范围', unknown: '未见公布' } satisfies Record<
    Basis,
    string
  >,
  own: '本机数据',
  simulated: '模拟，非官方',
  join: '；',
}
