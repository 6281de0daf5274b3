import { bundledCases } from './bundledCases'
import { bundledPlatform } from './bundledPlatform'
import { bundledPractices } from './bundledPractices'
import { bundledFindings, bundledSeries } from './bundledSeries'

/** All bundled facts beside the editions. */
export const bundledDocuments = () => ({
  platform: bundledPlatform(),
  cases: bundledCases(),
  series: bundledSeries(),
  findings: bundledFindings(),
  practices: bundledPractices(),
})
