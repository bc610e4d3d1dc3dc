import { mount } from 'svelte'
import type { Comparison } from '../../src/report/comparison.js'
import App from './App.svelte'
import './style.css'

/** The document that was put into the page, or null where none was. */
function embedded(): Comparison | null {
  const text = document.getElementById('comparison')?.textContent?.trim()
  if (!text) return null
  const document_: Comparison = JSON.parse(text)
  return document_.format === 'stereoscope.comparison/1' ? document_ : null
}

function start(): void {
  const target = document.getElementById('page')
  if (!target) return
  try {
    const comparison = embedded()
    if (comparison) {
      target.textContent = ''
      mount(App, { target, props: { comparison } })
    } else {
      target.textContent = 'This page holds no comparison of a format that it can read (stereoscope.comparison/1).'
    }
  } catch (error) {
    target.textContent = `This page could not show its comparison: ${error instanceof Error ? error.message : String(error)}`
  }
}

start()
