import { describe, expect, it } from 'vitest'
import { bundledDataset } from '@/dataset/bundled'
import { namedPages } from './pages'
import { findPlaces, searchIndex } from './places'

const { units, cities, regions, unassessed } = bundledDataset()
const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]))
const index = searchIndex({
  units: byId(units),
  cities: byId(cities),
  regions: byId(regions),
  areas: byId(unassessed),
  pages: namedPages({ '/': '总览', '/score': '评分', '/data': '数据与方法', '/share': '分享与嵌入' }, true),
})
const names = new Map([...units, ...cities, ...regions, ...unassessed].map(({ id, name }) => [id, name]))
const found = (query: string) => findPlaces(index, query).places.map(({ id }) => names.get(id) ?? id)

describe('findPlaces', () => {
  it.each([
    ['浙江', '浙江'],
    ['浙江省', '浙江'],
    ['浙江省人民政府', '浙江'],
    ['浙', '浙江'],
    ['江', '江苏'],
    ['沪', '上海'],
    ['京', '北京'],
    ['zhejiang', '浙江'],
    ['Zhejiang Province', '浙江'],
    ['ZJ', '浙江'],
    ['ｚｊ', '浙江'],
    ['zhj', '浙江'],
    ['chq', '重庆'],
    ['zhejang', '浙江'],
    ['heilongjang', '黑龙江'],
    ['shanxi', '山西'],
    ['shaanxi', '陕西'],
    ['Inner Mongolia', '内蒙古'],
    ['mongolia', '内蒙古'],
    ['内蒙', '内蒙古'],
    ['内蒙古自治区', '内蒙古'],
    ['西藏', '西藏'],
    ['Tibet', '西藏'],
    ['兵团', '兵团'],
    ['新疆生产建设兵团', '兵团'],
    ['XPCC', '兵团'],
    ['青海', '青海'],
    ['宁夏', '宁夏'],
    ['gz', '贵州'],
    ['乌鲁木齐', '乌鲁木齐'],
    ['西安', '西安'],
    ['西安市', '西安'],
    ['南京', '南京'],
    ['青岛', '青岛'],
    ['宁波', '宁波'],
    ['ningbo', '宁波'],
    ['杭州', '杭州'],
    ['hangzhou', '杭州'],
    ['Hangzhou City', '杭州'],
    ['hz', '杭州'],
    ['深圳市', '深圳'],
    ['shzh', '深圳'],
    ['Hohhot', '呼和浩特'],
    ['甬', '宁波'],
    ['西北', '西北'],
    ['西北地区', '西北'],
    ['华东', '华东'],
    ['huadong', '华东'],
    ['East China', '华东'],
    ['north', '华北'],
    ['台湾', '台湾'],
    ['台湾省', '台湾'],
    ['Hong Kong', '香港'],
    ['澳门', '澳门'],
  ])('finds %s first as %s', (query, name) => {
    expect(found(query)[0]).toBe(name)
  })

  it.each([
    ['乌鲁木齐', '山东'],
    ['西安', '西藏'],
    ['南京', '北京'],
    ['青岛', '青海'],
    ['宁波', '宁夏'],
    ['西北', '西藏'],
  ])('does not offer for %s what only shares a character with it, such as %s', (query, other) => {
    expect(found(query)).not.toContain(other)
  })

  it.each(['新津', '上下', '州', 'atlantis', 'anji', '  ', '%', '\\'])('finds nothing for %s', (query) => {
    expect(found(query)).toEqual([])
  })

  it.each([
    ['苏州', '苏州市', '/province/jiangsu'],
    ['苏州市', '苏州市', '/province/jiangsu'],
    ['吉林市', '吉林市', '/province/jilin'],
    ['Jilin City', '吉林市', '/province/jilin'],
    ['桂林', '桂林市', '/province/guangxi'],
    ['延边', '延边朝鲜族自治州', '/province/jilin'],
    ['喀什', '喀什地区', '/province/xinjiang'],
    ['Kashgar', '喀什地区', '/province/xinjiang'],
    ['xinxiang', '新乡市', '/province/henan'],
    ['佛山市人民政府', '佛山市', '/province/guangdong'],
  ])('leads from %s, a city that was not assessed, to its province', (query, city, path) => {
    const [first] = findPlaces(index, query).places
    expect(first).toMatchObject({ kind: 'other', id: city, path })
  })

  it('offers both cities that are spelled alike, and the province before a city of its name', () => {
    expect(found('suzhou')).toEqual(['苏州市', '宿州市'])
    expect(found('吉林').slice(0, 2)).toEqual(['吉林', '吉林市'])
    expect(found('海南')[0]).toBe('海南')
  })

  it('lists every prefecture once, in a province that was assessed', () => {
    const others = index.filter(({ kind }) => kind === 'other')
    // There are 333 divisions of the prefectural level; the 32 key cities are among them.
    expect(new Set(others.map(({ id }) => id)).size).toBe(others.length)
    expect(others.length).toBe(333 - cities.length)
    const assessed = new Set(cities.map(({ fullName }) => fullName))
    expect(others.filter(({ id }) => assessed.has(id))).toEqual([])
  })

  it.each([
    ['权重', '/score'],
    ['嵌入', '/share'],
    ['sources', '/data'],
    ['苏企通', '/cases#box-3'],
    ['办不成事', '/cases#box-22'],
    ['数字化改革', '/cases#box-4'],
  ])('finds for %s the page %s', (query, path) => {
    expect(findPlaces(index, query).places[0]?.path).toBe(path)
  })

  it('reads a run of customary forms, and no run with another character', () => {
    expect(found('京津沪')).toEqual(['北京', '天津', '上海'])
    expect(found('川渝').slice(0, 2)).toEqual(['四川', '重庆'])
    expect(found('北上广')).toEqual(['北京', '上海', '广东'])
    expect(found('江浙沪')).toEqual(['江苏', '浙江', '上海'])
    expect(found('粤港澳')).toEqual(['广东', '香港', '澳门'])
    expect(found('京津人')).toEqual([])
  })

  it('says of a name with a letter too few that it is a guess, and of no other', () => {
    expect(findPlaces(index, 'zhejang').guess).toBe(true)
    expect(findPlaces(index, 'zhejiang').guess).toBe(false)
    expect(findPlaces(index, 'atlantis').guess).toBe(false)
  })

  it('offers both provinces that are spelled alike', () => {
    expect(found('shanxi').slice(0, 2).sort()).toEqual(['山西', '陕西'])
  })

  it('finds every unit, key city and region by each of its names', () => {
    for (const place of [...units, ...cities])
      for (const query of [place.name, place.fullName, place.slug, place.english])
        expect(found(query).slice(0, 3), query).toContain(place.name)
    for (const region of regions)
      for (const query of [region.name, region.english, region.slug])
        expect(found(query)[0], query).toBe(region.name)
  })

  it('knows nothing of the atlas in facts that have other places', () => {
    const [unit] = units
    const other = { ...unit!, id: 'x', slug: 'xanadu', name: '上都', fullName: '上都', english: 'Xanadu' }
    const alone = { ...other, pinyin: 'xanadu', initials: '', aliases: [] }
    const pack = searchIndex({
      units: new Map([['x', alone]]),
      cities: new Map(),
      regions: new Map(),
      areas: new Map(),
      pages: [],
    })
    expect(findPlaces(pack, 'xan').places.map(({ id }) => id)).toEqual(['x'])
    expect(findPlaces(pack, '北京').places).toEqual([])
    expect(findPlaces(pack, '北上广').places).toEqual([])
    expect(findPlaces(pack, '苏州').places).toEqual([])
    expect(findPlaces(pack, '苏企通').places).toEqual([])
  })
})
