// Builds dist/: declarations by tsc, code for Node and for browsers by esbuild, the page by vite.
//   node build.mjs            all of it
//   node build.mjs --no-page  without the page
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'

const require = createRequire(import.meta.url)
const root = import.meta.dirname
const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
}

rmSync(path.join(root, 'dist'), { recursive: true, force: true })
await Promise.all([buildNode(), buildBrowser()])
chmodSync(path.join(root, 'dist/cli/main.js'), 0o755)
runTool('typescript', 'bin/tsc', ['-p', 'tsconfig.build.json'])
if (!process.argv.includes('--no-page') && existsSync(path.join(root, 'web/vite.config.ts'))) {
  runTool('vite', 'bin/vite.js', ['build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'])
}

/** The command and the library share their chunks; what a verb needs is loaded when the verb runs. */
function buildNode() {
  return build({
    ...shared,
    entryPoints: { 'cli/main': 'src/cli/main.ts', index: 'src/index.ts' },
    outdir: 'dist',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    packages: 'external',
  })
}

/** The library for pages leaves its packages to the bundler of the page. */
function buildBrowser() {
  return build({
    ...shared,
    entryPoints: { browser: 'src/browser.ts' },
    outdir: 'dist',
    platform: 'browser',
    packages: 'external',
  })
}

/** Runs a tool of a package with this Node, whatever the platform's shell is. */
function runTool(name, bin, args) {
  const folder = path.dirname(require.resolve(`${name}/package.json`))
  const { status } = spawnSync(process.execPath, [path.join(folder, bin), ...args], { cwd: root, stdio: 'inherit' })
  if (status !== 0) {
    console.error(`the build stopped: ${name} failed`)
    process.exit(1)
  }
}
