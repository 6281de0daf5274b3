import type * as v from 'valibot'

/** A JSON Schema (draft 2020-12), as far as the formats of the atlas need it. */
export type JsonSchema = { [key: string]: unknown }

/** The parts of a schema that are read here; valibot keeps them as plain properties. */
interface Node {
  kind: string
  type: string
  reference?: unknown
  entries?: Record<string, Node>
  options?: unknown
  item?: Node
  items?: Node[]
  wrapped?: Node
  literal?: unknown
  rest?: Node
  pipe?: Node[]
  description?: string
  metadata?: { examples?: unknown[] }
  requirement?: unknown
}

function object(node: Node): JsonSchema {
  const entries = Object.entries(node.entries ?? {})
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, each]) => [key, convert(each)])),
    required: entries.filter(([, each]) => (each.pipe?.[0] ?? each).type !== 'optional').map(([key]) => key),
    ...(node.type === 'strict_object' && { additionalProperties: false }),
  }
}

function bare(node: Node): JsonSchema {
  switch (node.type) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return { type: node.type }
    case 'literal':
      return { const: node.literal }
    case 'picklist':
      return { enum: node.options }
    case 'array':
      return { type: 'array', items: convert(node.item!) }
    case 'strict_tuple': {
      const items = node.items!.map(convert)
      return { type: 'array', prefixItems: items, items: false, minItems: items.length }
    }
    case 'unknown':
      return {}
    case 'record':
      return { type: 'object' }
    case 'strict_object':
    case 'loose_object':
      return object(node)
    case 'union':
    case 'variant':
      return { anyOf: (node.options as Node[]).map(convert) }
    case 'optional':
      return convert(node.wrapped!)
    case 'nullable':
      return { anyOf: [convert(node.wrapped!), { type: 'null' }] }
    default:
      throw new TypeError(`No JSON Schema for ${node.type}: add it to jsonSchema.ts`)
  }
}

/** JSON Schema counts characters; valibot counts UTF-16 units, which are never fewer: a little stricter than written. */
function refined(schema: JsonSchema, { type, requirement, description, metadata }: Node): JsonSchema {
  const array = schema.type === 'array'
  switch (type) {
    case 'min_length':
      return { ...schema, [array ? 'minItems' : 'minLength']: requirement }
    case 'max_length':
      return { ...schema, [array ? 'maxItems' : 'maxLength']: requirement }
    case 'min_value':
      return { ...schema, minimum: requirement }
    case 'max_value':
      return { ...schema, maximum: requirement }
    case 'gt_value':
      return { ...schema, exclusiveMinimum: requirement }
    case 'integer':
      return { ...schema, type: 'integer' }
    // JSON has no infinity; what a check asks beyond the shape stands in the description.
    case 'finite':
    case 'check':
    case 'transform':
      return schema
    case 'description':
      return { ...schema, description }
    case 'metadata':
      return metadata?.examples?.length ? { ...schema, examples: metadata.examples } : schema
    case 'regex':
      return { ...schema, pattern: (requirement as RegExp).source }
    default:
      throw new TypeError(`No JSON Schema for the rule ${type}: add it to jsonSchema.ts`)
  }
}

function convert(node: Node): JsonSchema {
  const [first, ...rules] = node.pipe ?? [node]
  // A schema with rules may itself be the first of more rules.
  return rules.reduce(refined, first !== node && first!.pipe ? convert(first!) : bare(first!))
}

/**
 * Writes a schema of the program as JSON Schema, so that what is documented and what is checked are one.
 * @throws TypeError for a kind of schema that the formats have not used so far
 */
export function toJsonSchema(schema: v.GenericSchema, title: string, description: string): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    description,
    ...convert(schema as unknown as Node),
  }
}
