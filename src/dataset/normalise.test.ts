import { describe, expect, it } from 'vitest'
import { normaliseClaims, type RawClaim } from './normalise'

const source = 'report'
const ids = (claims: RawClaim[]) => normaliseClaims(claims).map((claim) => claim.id)

describe('claim ids', () => {
  it('are made from subject and kind, and from what tells claims of the kind apart', () => {
    expect(
      ids([
        { about: '330000', what: 'index', value: 96.73, source },
        { about: 'nation', what: 'bandCount', band: 'high', value: 15, source },
        { about: 'nation', what: 'bandCount', bands: ['veryHigh', 'high'], value: 22, source },
        { about: 'nation', what: 'bandShare', band: 'high', value: 46.87, source },
        { about: 'nation', what: 'dimension', dimension: 'maturity', value: 85.42, source },
        { about: 'nation', what: 'growth', since: 2017, value: 10.16, source },
        { about: 'nation', what: 'growth', since: 2020, dimension: 'effectiveness', value: 4.79, source },
        {
          about: 'nation',
          what: 'group',
          group: 'model',
          words: { zh: '典型示范', en: 'models' },
          units: ['330000'],
          source,
        },
        { about: 'nation', what: 'topComplete', value: 1, units: ['330000'], source },
      ]),
    ).toEqual([
      '330000/index',
      'nation/bandCount:high',
      'nation/bandCount:veryHigh+high',
      'nation/bandShare:high',
      'nation/dimension:maturity',
      'nation/growth:2017',
      'nation/growth:2020:effectiveness',
      'nation/group:model',
      'nation/topComplete:1',
    ])
  })

  it('count repeats and keep clear of ids written in the file', () => {
    expect(
      ids([
        { about: '330000', what: 'rank', value: 1, source },
        { about: '330000', what: 'rank', value: 2, source },
        { id: '330000/rank#3', about: '330000', what: 'index', value: 90, source },
        { about: '330000', what: 'rank', value: 3, source },
      ]),
    ).toEqual(['330000/rank', '330000/rank#2', '330000/rank#3', '330000/rank#4'])
  })

  it('turn a single band into a list', () => {
    const [claim] = normaliseClaims([{ about: 'nation', what: 'bandCount', band: 'low', value: 2, source }])
    expect(claim).toEqual({
      id: 'nation/bandCount:low',
      about: 'nation',
      what: 'bandCount',
      bands: ['low'],
      value: 2,
      source,
    })
  })
})
