import { createHash } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import type { Plugin } from 'vite'

const here = dirname(fileURLToPath(import.meta.url))

/** Make the built page one file: styles and script inside it, and a policy that lets nothing else run or load. */
function oneFile(): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const outputs = Object.values(bundle)
      const page = outputs.find((output) => output.fileName.endsWith('.html'))
      if (page?.type !== 'asset') throw new Error('The build made no page')
      const script = outputs
        .flatMap((output) => (output.type === 'chunk' ? [output.code.trim()] : []))
        .join('\n')
        .replace(/<\/(script)/gi, '<\\/$1')
        .replace(/<!--/g, '<\\!--')
      const style = outputs
        .flatMap((output) =>
          output.type === 'asset' && output.fileName.endsWith('.css') ? [String(output.source).trim()] : [],
        )
        .join('\n')
      const hash = createHash('sha256').update(script).digest('base64')
      const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`
      const html = String(page.source)
        .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
        .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
        .replace(
          '<meta charset="utf-8">',
          () => `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        )
        .replace('</head>', () => `<style>${style}</style>\n</head>`)
        .replace('</body>', () => `<script type="module">${script}</script>\n</body>`)
      for (const name of Object.keys(bundle)) delete bundle[name]
      this.emitFile({ type: 'asset', fileName: 'template.html', source: html })
    },
  }
}

/**
 * What the page needs not of Svelte, and so leaves out: it takes over no page that a server made, and its state is plain
 * (`$state.raw` everywhere, no proxies). Some 6 kB.
 */
const unneeded: readonly (readonly [file: string, before: string, after: string])[] = [
  ['internal/client/dom/hydration.js', 'export let hydrating = false', 'export const hydrating = false'],
  ['internal/client/dom/hydration.js', '\thydrating = value;', ''],
  ['internal/client/proxy.js', 'export function proxy(value) {', 'export function proxy(value) {\n\treturn value;'],
]

function withoutUnneeded(): Plugin {
  return {
    name: 'without-unneeded',
    transform(code, id) {
      return unneeded.filter(([file]) => id.endsWith(`svelte/src/${file}`)).reduce<string | null>((text, [file, before, after]) => {
        if (!code.includes(before)) throw new Error(`Svelte's ${file} has changed: see what of it the page needs`)
        return (text ?? code).replace(before, after)
      }, null)
    },
  }
}

export default defineConfig({
  root: here,
  base: './',
  publicDir: false,
  plugins: [withoutUnneeded(), svelte({ configFile: false, compilerOptions: { runes: true } }), oneFile()],
  build: {
    outDir: resolve(here, '../dist/page'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    target: 'es2022',
    cssTarget: ['chrome111', 'firefox115', 'safari16.4'],
    reportCompressedSize: false,
    // Svelte's custom elements, which the page has none of, do something on being loaded and would stay.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /custom-element\.js$/, sideEffects: false }] } },
  },
})
