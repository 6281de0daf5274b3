/** Writes docs/*.schema.json from the schemas that the program validates with. */
import { writeFileSync } from 'node:fs'
import { configDocument, packDocument, schemeDocument } from '../dataset/formats'

for (const [name, schema] of [
  ['pack', packDocument()],
  ['config', configDocument()],
  ['scheme', schemeDocument()],
] as const)
  writeFileSync(`docs/${name}.schema.json`, `${JSON.stringify(schema, undefined, 2)}\n`)
