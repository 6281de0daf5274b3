/** Writes docs/*.schema.json from the schemas that the program validates with. */
import { writeFileSync } from 'node:fs'
import { configDocument, packDocument } from '../dataset/formats'

for (const [name, schema] of [
  ['pack', packDocument()],
  ['config', configDocument()],
] as const)
  writeFileSync(`docs/${name}.schema.json`, `${JSON.stringify(schema, undefined, 2)}\n`)
