/** Six-digit administrative code (GB/T 2260); 660000 stands for 新疆生产建设兵团, 440300 for the city of 深圳. */
export type UnitId = string
export type RegionId = string
export type SourceId = string
export type ClaimId = string
export type DimensionId = string
/** Of a band of an edition: veryHigh, high, medium, low in the bundled one; a pack has its own. */
export type BandId = string
