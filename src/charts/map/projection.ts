/** A point in degrees [longitude, latitude], or in the plane of a projection. */
export type Point = [number, number]

/** What ECharts asks of a projection. The plane's y axis points down, as on a screen. */
export interface Projection {
  project: (point: Point) => Point
  unproject: (point: Point) => Point
}

const RADIAN = Math.PI / 180

/**
 * Albers equal-area conic on the unit sphere; lengths are in earth radii. Method: Snyder, Map Projections: A Working
 * Manual (USGS Professional Paper 1395, 1987), equations 14-1 to 14-11.
 * @param southern standard parallel in degrees; not the opposite of `northern`, where the cone becomes a cylinder
 */
export function conic(southern: number, northern: number, centralMeridian: number): Projection {
  const south = southern * RADIAN
  const meridian = centralMeridian * RADIAN
  /** Cone constant n, and the constant C of the radius ρ = √(C − 2n sin φ) / n. */
  const cone = (Math.sin(south) + Math.sin(northern * RADIAN)) / 2
  const c = Math.cos(south) ** 2 + 2 * cone * Math.sin(south)
  const equatorRadius = Math.sqrt(c) / cone
  return {
    project([longitude, latitude]) {
      const radius = Math.sqrt(Math.max(0, c - 2 * cone * Math.sin(latitude * RADIAN))) / cone
      const angle = cone * (longitude * RADIAN - meridian)
      return [radius * Math.sin(angle), radius * Math.cos(angle) - equatorRadius]
    },
    unproject([x, y]) {
      const fromPole = y + equatorRadius
      const angle = Math.atan2(x, fromPole)
      const sine = (c - (Math.hypot(x, fromPole) * cone) ** 2) / (2 * cone)
      return [(angle / cone + meridian) / RADIAN, Math.asin(sine) / RADIAN]
    },
  }
}

/** Standard parallels 25°N and 47°N, central meridian 105°E: the look of the standard maps of China. */
export const albers: Projection = conic(25, 47, 105)

/** Cylindrical equal-area, true along one parallel (Snyder, equations 10-1 and 10-2): where a cone has no apex. */
export function cylinder(parallel: number): Pick<Projection, 'project'> {
  const scale = Math.cos(parallel * RADIAN)
  return {
    project: ([longitude, latitude]) => [longitude * RADIAN * scale, -Math.sin(latitude * RADIAN) / scale],
  }
}

/**
 * Lambert azimuthal equal-area around a point (Snyder, equations 22-4 and 24-2 to 24-4): for territories as tall as wide,
 * and around a pole. What lies opposite the point has no place.
 */
export function azimuthal([centralMeridian, centralParallel]: Point): Pick<Projection, 'project'> {
  const sine = Math.sin(centralParallel * RADIAN)
  const cosine = Math.cos(centralParallel * RADIAN)
  return {
    project([longitude, latitude]) {
      const angle = (longitude - centralMeridian) * RADIAN
      const [up, out] = [Math.sin(latitude * RADIAN), Math.cos(latitude * RADIAN)]
      const k = Math.sqrt(2 / Math.max(1e-9, 1 + sine * up + cosine * out * Math.cos(angle)))
      return [k * out * Math.sin(angle), -k * (cosine * up - sine * out * Math.cos(angle))]
    },
  }
}

/** Shrinks a degree of longitude to the length it has at about 14°N, the middle of the South China Sea. */
const LONGITUDE_SCALE = 0.97

/** Equidistant cylindrical, in degrees: the frame of the inset follows meridians and parallels. */
export const insetProjection: Projection = {
  project: ([longitude, latitude]) => [longitude * LONGITUDE_SCALE, -latitude],
  unproject: ([x, y]) => [x / LONGITUDE_SCALE, -y],
}
