import path from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'

const root = path.resolve(import.meta.dirname, '..')

/** The schema that the package ships. */
export const schemaFile = path.join(root, 'schema/comparison-1.schema.json')

/**
 * The schema as the types in `src/report/` have it now; their comments become its descriptions.
 * The schema that ships is open: a reader must pass over fields that it does not know. The closed one, for tests,
 * shows that the program writes none but those described.
 */
export function schemaText(closed = false): string {
  const schema = createGenerator({
    path: path.join(root, 'src/report/comparison.ts'),
    tsconfig: path.join(root, 'tsconfig.json'),
    type: 'Comparison',
    schemaId: 'urn:stereoscope:comparison:1',
    topRef: false,
    jsDoc: 'extended',
    sortProps: false,
    additionalProperties: !closed,
    skipTypeCheck: true,
  }).createSchema('Comparison')
  return `${JSON.stringify({ title: 'A comparison of news reports', ...schema }, null, 2)}\n`
}
