import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kioskLimits, kioskQuery, readScript, readScriptText } from './kiosk'

const knowsAll = () => true

describe('kioskQuery', () => {
  it.each([
    ['/', {}],
    ['?year=2016', { year: '2016' }],
    ['/?year=2016&region=xibei', { year: '2016', region: 'xibei' }],
    ['/en/?units=zhejiang~gansu', { units: 'zhejiang~gansu' }],
    ['/screen?measure=index', { measure: 'index' }],
    ['/en/screen', {}],
    ['/province/zhejiang?year=2017', { year: '2017', units: 'zhejiang' }],
    ['/region/xibei', { region: 'xibei' }],
  ])('reads %s', (link, query) => expect(kioskQuery(link)).toEqual(query))

  it.each([
    'https://example.org/',
    '//example.org/?year=2016',
    '/\\example.org',
    'javascript:1',
    'year=2016',
    '',
  ])('lets nothing lead off the site: %s', (link) => expect(kioskQuery(link)).toBe('link'))

  it.each(['/data', '/compare?units=beijing', '/province/a/b', '/platform/x'])(
    'names a page that the wall has no picture of: %s',
    (link) => expect(kioskQuery(link)).toBe('page'),
  )

  it('never throws and never leaves the site, whatever it is given', () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        const query = kioskQuery(text)
        if (typeof query !== 'string') expect(text).toMatch(/^[/?]/)
      }),
    ))
})

describe('readScript', () => {
  it('plays the good steps and names each bad one with what it says', () => {
    const { script, problems } = readScript(
      {
        steps: [
          { link: '?year=2016', caption: '三个“非常高”', dwell: 20 },
          { link: 'https://example.org' },
          { link: '/data' },
          { link: '?year=1999' },
          { link: '/', caption: { zh: '只有中文' } },
          { link: '/', notes: 'x'.repeat(kioskLimits.notes + 1) },
          { link: '/', dwell: 0 },
          { caption: 'no link' },
          'not a step',
          { link: '/region/xibei', caption: { zh: '西北', en: 'Northwest' } },
        ],
      },
      (query) => query.year !== '1999',
    )
    expect(script?.steps).toEqual([
      { link: '?year=2016', caption: { zh: '三个“非常高”', en: '三个“非常高”' }, dwell: 20 },
      { link: '/region/xibei', caption: { zh: '西北', en: 'Northwest' }, dwell: 15 },
    ])
    expect(problems.map(({ step, fault }) => [step, fault])).toEqual([
      [2, 'link'],
      [3, 'page'],
      [4, 'view'],
      [5, 'words'],
      [6, 'words'],
      [7, 'dwell'],
      [8, 'link'],
      [9, 'step'],
    ])
    expect(problems[2]!.given).toBe('?year=1999')
  })

  it('takes a bare list of steps too', () =>
    expect(readScript([{ link: '/' }], knowsAll).script?.steps).toHaveLength(1))

  it.each([null, 3, 'steps', {}, { steps: {} }, { steps: null }])('says that %j is no script', (input) => {
    const { script, problems } = readScript(input, knowsAll)
    expect(script).toBeUndefined()
    expect(problems[0]!.fault).toBe('shape')
  })

  it('says when no step is left, and when there are more than can be played', () => {
    expect(readScript([{ link: 'x' }], knowsAll)).toMatchObject({
      script: undefined,
      problems: [{ fault: 'link', step: 1 }, { fault: 'none' }],
    })
    const many = Array.from({ length: kioskLimits.steps + 3 }, () => ({ link: '/' }))
    const { script, problems } = readScript(many, knowsAll)
    expect(script?.steps).toHaveLength(kioskLimits.steps)
    expect(problems).toEqual([{ fault: 'many', given: '203' }])
  })

  it('survives any JSON', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { script, problems } = readScriptText(JSON.stringify(value), knowsAll)
        expect(script ?? problems[0]).toBeDefined()
      }),
    ))

  it.each(['', '{', 'x'.repeat(kioskLimits.text + 1)])('says that a text is not JSON or too long', (text) =>
    expect(readScriptText(text, knowsAll).problems[0]!.fault).toBe('text'),
  )
})
