/** Does an argument look like a link and not like a file? */
export function isLink(arg: string): boolean {
  return /^https?:\/\//i.test(arg)
}

/** `HOST` or `HOST:PORT` in the one spelling of the URL standard, an IPv6 address in brackets; null for anything else. */
export function hostOf(entry: string): string | null {
  const [, host = '', port = ''] = /^([^/?#@\\]*?)(:\d{1,5})?$/.exec(entry) ?? []
  const link = `http://${host}`
  return host !== '' && URL.canParse(link) ? new URL(link).hostname + port : null
}
