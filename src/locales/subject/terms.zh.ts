import type { TermsSubject } from './model'

/** How to cite the bundled assessment in Chinese, and its terms. */
export const termsSubject: TermsSubject = {
  citation: (version, date) =>
    `《政务服务能力地图》，版本${version}，数据日期${date}。原始数字：国家行政学院、中央党校（国家行政学院）电子政务研究中心各年调查评估报告。`,
  terms: [
    '事实不受版权保护，可自由使用。',
    '代码：MIT 许可。',
    '城市坐标：GeoNames，CC BY 4.0。',
    '底图：国家地理信息公共服务平台（天地图），2024年5月版，经简化：顶点移动不超过800米，岛屿一个不少。',
    '审图号属于所展示的地图，不属于数据。本图经简化重绘，不能沿用原数据的审图号，故图下的位置空着。向公众展示前，发布者须依法送审，再填上核发给这幅图的审图号；图须完整展示，不裁切、不变形、不遮盖岛屿。',
  ],
}
