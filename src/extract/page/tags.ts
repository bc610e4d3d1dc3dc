/**
 * What the HTML standard says of element names, as far as reading a page's text needs it.
 * After https://html.spec.whatwg.org/multipage/parsing.html and /rendering.html.
 */

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Elements that have no content and no end tag. */
export const VOID: ReadonlySet<string> = names(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
)

/** Elements that stand as blocks of their own: text before and after them is not of one line with theirs. */
export const BLOCK: ReadonlySet<string> = names(`
  address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext
  pre search section summary table tbody td tfoot th thead tr ul xmp`)

/** Elements whose start ends an open paragraph. */
export const ENDS_PARAGRAPH: ReadonlySet<string> = names(`
  address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp`)

/** What an element's start ends, where it is open, and what no such search looks beyond. */
export const IMPLIED_END: ReadonlyMap<
  string,
  { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }
> = new Map([
  ['li', { ends: names('li'), within: names('ul ol menu dir td th table div section article body') }],
  ['dd', { ends: names('dd dt'), within: names('dl td th table div section article body') }],
  ['dt', { ends: names('dd dt'), within: names('dl td th table div section article body') }],
  ['option', { ends: names('option'), within: names('select optgroup datalist body') }],
  ['tr', { ends: names('tr td th caption'), within: names('table tbody thead tfoot') }],
  ['td', { ends: names('td th'), within: names('tr table') }],
  ['th', { ends: names('td th'), within: names('tr table') }],
  ['tbody', { ends: names('tr td th thead tbody tfoot caption'), within: names('table') }],
  ['thead', { ends: names('tr td th thead tbody tfoot caption'), within: names('table') }],
  ['tfoot', { ends: names('tr td th thead tbody tfoot caption'), within: names('table') }],
  ['body', { ends: names('head'), within: names('html') }],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(
    (name) =>
      [name, { ends: names('h1 h2 h3 h4 h5 h6'), within: names('div section article header td th li body') }] as const,
  ),
])

/** Elements that an end tag from inside them never closes past. */
export const BOUNDARY: ReadonlySet<string> = names('table td th caption html template object marquee applet iframe')

/** Elements whose text a reader never sees as text of the page. */
export const UNSEEN: ReadonlySet<string> = names(`
  head script style noscript template svg math iframe frame object embed applet canvas audio video map select option
  optgroup datalist textarea input button title link meta base progress meter dialog rp noframes noembed`)
