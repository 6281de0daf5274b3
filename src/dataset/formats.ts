import { schemeSchema } from '@/domain/score/schemeFile'
import { configSchema } from './config'
import { toJsonSchema } from './jsonSchema'
import { packSchema } from './packSchema'

/** The documented form of the formats that others write: `docs/*.schema.json`, written by `npm run schemas`. */

export const packDocument = () =>
  toJsonSchema(
    packSchema,
    'Pack of gov-service-atlas',
    'A territory of its own: units, regions, sources, editions, indicators and geometry. Ids, tables and claims are ' +
      'also checked against each other when a pack is loaded.',
  )

export const configDocument = () =>
  toJsonSchema(
    configSchema,
    'config.json of gov-service-atlas',
    'What a deployer may set without a new build. Every key is optional.',
  )

export const schemeDocument = () =>
  toJsonSchema(
    schemeSchema,
    'Scoring scheme of gov-service-atlas',
    'Everything that decides a score, with the data and their structure; see docs/scoring.md. Every key is optional. Ids ' +
      'are checked against the data; a range runs from low to high, a power is not 0.',
  )
