import type { PageSubject } from './model'

/** The bundled assessment in Chinese, what `zh.ts` does not need to bring to every page. */
export const pageSubject: PageSubject = {
  example: {
    units: 'zhejiang~guangdong',
    unit: 'zhejiang',
    regions: 'huabei … xibei',
    region: 'xibei',
    year: '2019',
  },
  wall: {
    description:
      '政务服务能力地图的大屏画面：全国地图、等级分布、七大区域、排名、年度与案例，可按脚本自动播放。',
    nation: '先看全国：颜色越亮，等级越高；菱形是新疆生产建设兵团',
  },
}
