import type { NamedPage } from './places'

/** Words by which a page of the atlas is looked for, beside its title. */
const words: Record<string, readonly string[]> = {
  '/': ['总览', '首页', '全国', 'overview', 'home'],
  '/compare': ['比较', '对比', 'compare'],
  '/cities': ['重点城市', '城市', 'cities', 'key cities'],
  '/platform': ['平台', '电子证照', '统一身份认证', '权责清单', 'platforms'],
  '/cases': ['案例', '专栏', '做法', 'cases', 'boxes', 'practice'],
  '/score': ['评分', '打分', '权重', '模拟', 'scoring', 'weights'],
  '/data': ['数据', '方法', '来源', '核对', '引用', '下载', 'data', 'method', 'sources', 'cite', 'download'],
  '/screen': ['大屏', '投屏', '演示', 'big screen', 'presentation'],
  '/share': ['分享', '嵌入', 'share', 'embed', 'iframe'],
  '/make': ['制作', '自己的地图', '数据包', 'make', 'pack', 'own map'],
}

/** Pages that tell of the bundled facts alone. */
const bundledOnly = new Set(['/cities', '/platform', '/cases'])

/** The pages of the atlas by title; `bundled`: with those of the bundled facts. */
export const namedPages = (titles: Record<string, string>, bundled: boolean): NamedPage[] =>
  Object.entries(words)
    .filter(([path]) => titles[path] && (bundled || !bundledOnly.has(path)))
    .map(([path, each]) => ({ path, title: titles[path]!, words: each }))
