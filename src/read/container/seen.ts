import type { Capture } from '../../report/report.js'

/** How many UTF-16 units of pages are held to be found again. */
const HELD = 16 * 1024 * 1024

/** The pages of an archive that were read last, to be found by address or digest; no more than a fixed amount of text. */
export class SeenPages {
  private readonly pages = new Map<string, Capture>()
  private size = 0
  /** How many were looked for in vain. */
  missed = 0

  keep(url: string | null, digest: string | null, capture: Capture): void {
    for (const key of [url, digest]) {
      if (key === null) continue
      this.drop(key)
      this.pages.set(key, capture)
      this.size += capture.text.length
    }
    while (this.size > HELD) this.drop(this.pages.keys().next().value ?? '')
  }

  /** The page with this digest, or where none is known the one that was read last from this address. */
  find(url: string, digest: string | null): Capture | null {
    return this.pages.get(digest ?? url) ?? null
  }

  private drop(key: string): void {
    this.size -= this.pages.get(key)?.text.length ?? 0
    this.pages.delete(key)
  }
}
