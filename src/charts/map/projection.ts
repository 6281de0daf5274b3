/** A point in degrees [longitude, latitude], or in the plane of a projection. */
export type Point = [number, number]

/** What ECharts asks of a projection. The plane's y axis points down, as on a screen. */
export interface Projection {
  project: (point: Point) => Point
  unproject: (point: Point) => Point
}

const RADIAN = Math.PI / 180
const SOUTHERN_PARALLEL = 25 * RADIAN
const NORTHERN_PARALLEL = 47 * RADIAN
const CENTRAL_MERIDIAN = 105 * RADIAN

/** Cone constant n, and the constant C of the radius ρ = √(C − 2n sin φ) / n. */
const CONE = (Math.sin(SOUTHERN_PARALLEL) + Math.sin(NORTHERN_PARALLEL)) / 2
const C = Math.cos(SOUTHERN_PARALLEL) ** 2 + 2 * CONE * Math.sin(SOUTHERN_PARALLEL)
const EQUATOR_RADIUS = Math.sqrt(C) / CONE

/**
 * Albers equal-area conic on the unit sphere, standard parallels 25°N and 47°N, central meridian 105°E: the look of
 * the standard maps of China. Lengths are in earth radii. Method: Snyder, Map Projections: A Working Manual (USGS
 * Professional Paper 1395, 1987), equations 14-1 to 14-11.
 */
export const albers: Projection = {
  project([longitude, latitude]) {
    const radius = Math.sqrt(Math.max(0, C - 2 * CONE * Math.sin(latitude * RADIAN))) / CONE
    const angle = CONE * (longitude * RADIAN - CENTRAL_MERIDIAN)
    return [radius * Math.sin(angle), radius * Math.cos(angle) - EQUATOR_RADIUS]
  },
  unproject([x, y]) {
    const fromPole = y + EQUATOR_RADIUS
    const angle = Math.atan2(x, fromPole)
    const sine = (C - (Math.hypot(x, fromPole) * CONE) ** 2) / (2 * CONE)
    return [(angle / CONE + CENTRAL_MERIDIAN) / RADIAN, Math.asin(sine) / RADIAN]
  },
}

/** Shrinks a degree of longitude to the length it has at about 14°N, the middle of the South China Sea. */
const LONGITUDE_SCALE = 0.97

/** Equidistant cylindrical, in degrees: the frame of the inset follows meridians and parallels. */
export const insetProjection: Projection = {
  project: ([longitude, latitude]) => [longitude * LONGITUDE_SCALE, -latitude],
  unproject: ([x, y]) => [x / LONGITUDE_SCALE, -y],
}
