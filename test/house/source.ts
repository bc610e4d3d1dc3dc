import fs from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

export interface SourceFile {
  /** Its path from the root, with forward slashes. */
  readonly name: string
  readonly text: string
}

/** Every TypeScript and Svelte file under a folder of the project. */
export function sourceFiles(folder: string): SourceFile[] {
  return fs.readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|svelte)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('node_modules'))
    .map((file) => ({ name: path.relative(root, file).replaceAll(path.sep, '/'), text: fs.readFileSync(file, 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
