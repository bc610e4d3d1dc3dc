/** Writes the JSON Schema of the comparison document from its types: npm run schema. */
import fs from 'node:fs'
import { schemaFile, schemaText } from './schema.js'

fs.writeFileSync(schemaFile, schemaText())
