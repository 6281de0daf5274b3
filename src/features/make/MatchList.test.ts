// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freshStores, mountIn } from '@/components/mounting.testing'
import { matchNames } from './match'
import MatchList from './MatchList.vue'
import type { MakeUnit } from './model'

beforeEach(freshStores)
afterEach(() => document.body.replaceChildren())

const unit = (id: string, name: string, region = ''): MakeUnit => ({
  id,
  name,
  english: '',
  code: '',
  region,
  features: [],
  aliases: [],
})
const units = [
  unit('s0', 'Ash'),
  unit('s1', 'Birch'),
  unit('s2', 'Union', 'North'),
  unit('s3', 'Union', 'South'),
]
const names = ['Ash', 'Birhc', 'Union', 'Nowhere at all'].map((name) => ({ name, code: '', region: '' }))

async function list(decisions: Record<string, string> = {}) {
  const matches = matchNames(names, units, decisions)
  const { wrapper } = await mountIn(
    MatchList,
    { matches, units, active: null },
    { path: '/en/make', page: 'make' },
  )
  const idOf = (name: string) => matches.find((each) => each.name === name)!.id
  const row = (name: string) =>
    wrapper.findAll('.match-row').find((each) => each.find('.name').text() === name)!
  return { wrapper, idOf, row }
}

describe('the list of names', () => {
  it('shows what is to be settled first, with what may be meant', async () => {
    const { wrapper, row } = await list()
    expect(wrapper.findAll('.match-row .name').map((each) => each.text())).toEqual([
      'Birhc',
      'Union',
      'Nowhere at all',
    ])
    expect(
      row('Birhc')
        .findAll('.offer')
        .map((each) => each.text()),
    ).toEqual(['Birch'])
    // Shapes of one name are told apart by their region.
    expect(
      row('Union')
        .findAll('.offer')
        .map((each) => each.text()),
    ).toEqual(['Union (North)', 'Union (South)'])
    expect(row('Nowhere at all').findAll('.offer')).toEqual([])
  })

  it('takes a suggestion, a shape by its name, no shape, or leaves the name out', async () => {
    const { wrapper, idOf, row } = await list()
    await row('Birhc').find('.offer').trigger('click')
    const button = (name: string, label: string) =>
      row(name)
        .findAll('button')
        .find((each) => each.attributes('aria-label')?.endsWith(label))!
    await button('Nowhere at all', 'No shape').trigger('click')
    await button('Union', 'Leave out').trigger('click')
    await button('Union', 'Shape for “Union”').trigger('click')
    const field = row('Union').find('input')
    await field.setValue('atlantis')
    await field.trigger('change')
    expect(row('Union').find('[role=alert]').text()).toContain('atlantis')
    await field.setValue('union (south)')
    await field.trigger('change')
    expect(wrapper.emitted('settle')!.map(([decisions]) => decisions)).toEqual([
      { [idOf('Birhc')]: 's1' },
      { [idOf('Nowhere at all')]: '+' },
      { [idOf('Union')]: '' },
      { [idOf('Union')]: 's3' },
    ])
  })

  it('names the one whose shape is to be pressed, and gives it up again', async () => {
    const { wrapper, idOf, row } = await list()
    await row('Birhc').find('.pick').trigger('click')
    await wrapper.setProps({ active: idOf('Birhc') })
    expect(row('Birhc').find('.pick').attributes('aria-pressed')).toBe('true')
    await row('Birhc').find('.pick').trigger('click')
    expect(wrapper.emitted('pick')).toEqual([[idOf('Birhc')], [null]])
  })

  it('shows all when nothing is open, and lets a decision be taken back', async () => {
    const first = matchNames(names, units, {})
    const decided = Object.fromEntries(first.filter(({ kind }) => kind !== 'sure').map(({ id }) => [id, '']))
    const { wrapper, idOf, row } = await list(decided)
    expect(wrapper.findAll('.match-row')).toHaveLength(4)
    await row('Birhc')
      .findAll('button')
      .find((each) => each.attributes('aria-label')?.endsWith('Match anew'))!
      .trigger('click')
    expect(wrapper.emitted('settle')).toEqual([[{ [idOf('Birhc')]: undefined }]])
  })
})
