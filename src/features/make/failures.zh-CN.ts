import type { FileProblem, Values } from '@/dataset/read/model'
import { messages as files } from '@/locales/pages/owndata.zh'
import type { ShapeProblem } from './model'

const several = (value: Values[string] | undefined): string =>
  Array.isArray(value) ? value.join('、') : String(value ?? '')

/** 一份地图文件为什么不能用。 */
const shapeProblems: Record<ShapeProblem | 'worker', (v: Values) => string> = {
  notDegrees: ({ at }) =>
    `坐标 [${several(at)}] 不是经纬度，像是以米计的投影坐标。需要 WGS 84经纬度（EPSG:4326）：请在制图软件里转换后再导出；Shapefile 带上 .prj 文件即可自动转换`,
  swapped: ({ at }) =>
    `坐标 [${several(at)}] 像是纬度写在了前面。GeoJSON 须经度在前、纬度在后：请对调后再导出`,
  noShapes: ({ layers }) =>
    `没有找到图形${(layers as string[]).filter(Boolean).length ? `（图层：${several(layers)}）` : ''}。请确认文件里有各地区的面，或重新导出`,
  noAreas: () =>
    '图形都没有面积，不能填色。需要 Polygon 或 MultiPolygon（面）：请导出行政区的面，而不是点或线',
  tooManyPoints: ({ points, limit }) =>
    `图形展开后共有${points}个顶点，超过${limit}个。请先在制图软件里简化，或只导出需要的范围`,
  zipBroken: () => '压缩包损坏或不完整。请重新打包成 .zip',
  shapefileBroken: ({ name }) => `Shapefile“${name}”无法读取：.shp 或 .dbf 可能损坏。请重新导出`,
  zipWithoutShapes: ({ names }) =>
    `压缩包里没有地图，只有：${several(names)}。请把 .shp、.dbf、.prj 一起打包成 .zip`,
  partOfShapefile: ({ end }) =>
    `.${end}只是 Shapefile 的一部分。请把同名的 .shp、.dbf、.prj（以及 .cpg）一起打包成一个 .zip 再放进来`,
  otherMap: ({ end }) => `无法识别.${end}格式。请在制图软件里另存为 GeoJSON，或打包成 .zip 的 Shapefile`,
  packBroken: () => '这份数据包有下列错误，更正后再打开：',
  worker: () => '浏览器没能完成这项工作，可能内存不够。请重新载入页面，或换小一些的文件',
}

const failure = (code: ShapeProblem | FileProblem | 'worker', values: Values): string =>
  code in shapeProblems
    ? shapeProblems[code as ShapeProblem](values)
    : files.file(code as FileProblem, values)

export const messages = { failure }
