/**
 * What a site is about, in words of one language: the texts of the interface are functions of these. The bundled assessment
 * has its own (`zh.ts`, `en.ts`); those of a pack follow from the pack (`ofPack.ts`).
 */
export interface Subject {
  /** Name of the site, in the header and in window titles. */
  title: string
  /** One line under the name. */
  tagline: string
  /** For search engines and shared links. */
  description: string
  /** All units together, as the head of figures: 全国. */
  all: string
  /** The same inside a sentence: “the nation”. */
  everyone: string
  /** Heading of what stands among all units. */
  amongAll: string
  /** The mean over all units: 全国平均, “national mean”. */
  mean: string
  /** On the better side of the mean: 高于平均值, “above the mean”. */
  aboveMean: string
  /** Heading of the panels of regions. */
  regions: string
  /** All regions inside a sentence. */
  everyRegion: string
  /** All regions but the one on show. */
  otherRegions: string
  /** `n` regions, after 在: “七大区域”. */
  countedRegions: (n: string) => string
  /** A unit, where a reader's own or a list of all is meant: 省份. */
  unit: string
  units: string
  /** A name within a sentence: the XPCC has an article in English. */
  named: (name: string) => string
  /** A name in a title, in full where it is short for something. */
  inFull: (name: string) => string
  /** Title of a unit's page, and of a region's. */
  unitPage: (name: string) => string
  regionPage: (name: string) => string
  /** Who may supply what is missing; empty where nobody is known to. */
  fill: string
  map: {
    label: (year: number, measure: string) => string
    hint: string
    /** What the diamond means; empty where there is none. */
    corps: string
    taiwan: string
    hongKongMacao: string
    /** Name of the inset on the map; lines by `\n`. */
    inset: string
    /** The map's 审图号, or what stands in its place; empty where nothing does. */
    approval: string
    origin: string
    failed: string
  }
  /** What the axis of indices shows. */
  axis: string
  /** The band limits on that axis, as a sentence of their own after it; empty where it has none. */
  limits: string
  search: { placeholder: string; none: string; region: string }
  unknownUnit: (given: string) => string
  unknownRegion: (given: string) => string
  /** Shown where an address names a region that does not exist. */
  regionHint: string
  /** Who else tells of a report, or of several; empty where nobody does. */
  retold: { one: string; several: string }
  /** Where the figures come from, in the footer. */
  sources: string
}

/** More of it, for /data: how to cite, and on what terms. */
export interface TermsSubject {
  citation: (version: string, date: string) => string
  /** Terms of use of data and map. */
  terms: string[]
}

/** More of it, for pages that few open: examples of links, the wall. */
export interface PageSubject {
  /** Units in an example of a link: `zhejiang~guangdong`; year and regions likewise. */
  example: { units: string; unit: string; regions: string; region: string; year: string }
  wall: { description: string; nation: string }
}
