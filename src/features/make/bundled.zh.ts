/** What is said of the map that comes with the site: apart, for the site of a pack has none. */
export const messages = {
  file: '省级地图（网站自带）',
  take: '用网站自带的省级地图',
  hint: '31个省级地区，连同港澳台、南海诸岛、南海断续线等界线，来源随图保存，不得删去。网站已有的审图号不适用于新的图；公开展示前须依法送审。',
  failed: '自带的地图未能取得。请检查网络后重试。',
}
