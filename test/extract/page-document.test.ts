import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTag, isText, type ParentNode } from 'domhandler'
import fc from 'fast-check'
import { PAGE_LIMITS, parsePage } from '../../src/extract/page/document.js'

/** A tree as short markup: what opened in what. Depth is small in these tests. */
function shape(node: ParentNode): string {
  return node.children
    .map((child) => {
      if (isText(child)) return child.data
      return isTag(child) ? `<${child.name}>${shape(child)}</${child.name}>` : ''
    })
    .join('')
}

const parsed = (markup: string): string => shape(parsePage(markup).document)

test('end tags that are left out are added where the standard adds them', () => {
  assert.equal(parsed('<p>one<p>two<div>three</div>'), '<p>one</p><p>two</p><div>three</div>')
  assert.equal(
    parsed('<ul><li>a<li>b<ul><li>c</ul><li>d</ul>'),
    '<ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul>',
  )
  assert.equal(
    parsed('<table><tr><td>a<td>b<tr><td>c</table>'),
    '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
  )
  assert.equal(parsed('<dl><dt>a<dd>b<dt>c</dl>'), '<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>')
  assert.equal(parsed('<p>a <b>b<p>c'), '<p>a <b>b</b></p><p>c</p>')
})

test('end tags out of place close nothing that they must not', () => {
  assert.equal(parsed('<div><p>a</span></p>b</div>c'), '<div><p>a</p>b</div>c')
  assert.equal(parsed('<b><div>a</b>b</div>c'), '<b><div>ab</div>c</b>')
  assert.equal(
    parsed('<div><table><tr><td>a</div>b</td></tr></table>c</div>'),
    '<div><table><tr><td>ab</td></tr></table>c</div>',
  )
  assert.equal(parsed('</p></div>a<br/>b</br>c'), 'a<br></br>b<br></br>c')
})

test('entities are decoded in text and attributes, not in scripts; comments and styles are left out', () => {
  const { document } = parsePage(
    '<style>p{}</style><!-- x --><script>a&amp;b</script><a title="&lt;&eacute;">&mdash;</a>',
  )
  assert.equal(shape(document), '<style></style><script>a&amp;b</script><a>—</a>')
  const link = document.children.find((child) => isTag(child) && child.name === 'a')
  assert.equal(link && isTag(link) ? link.attribs['title'] : null, '<é')
})

test('what is deeper than the limit is flattened, and its end tags close nothing above it', () => {
  const { document, excess } = parsePage('<div>'.repeat(9) + 'x' + '</div>'.repeat(9) + '<p>y</p>', {
    ...PAGE_LIMITS,
    depth: 3,
  })
  assert.deepEqual(excess, ['depth'])
  assert.match(shape(document), /^<div><div><div>(?:<div><\/div>){6}x<\/div><\/div><\/div><p>y<\/p>$/)
})

test('limits of nodes and length are told', () => {
  assert.deepEqual(parsePage('<p>a</p>'.repeat(100), { ...PAGE_LIMITS, nodes: 50 }).excess, ['nodes'])
  assert.deepEqual(parsePage('<p>a</p>'.repeat(100), { ...PAGE_LIMITS, length: 50 }).excess, ['length'])
})

test('any markup gives a tree whose links agree, without throwing', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="x">',
    '</div>',
    '<b>',
    '</b>',
    '<table>',
    '<td>',
    '</td>',
    '</table>',
    '<li>',
    '<svg>',
    '</svg>',
    '<',
    '&',
    '&#x41;',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    'text ',
    '<a href=x>',
    '</a>',
    '\u0000',
    '😀',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const stack: ParentNode[] = [parsePage(pieces.join('')).document]
      while (stack.length > 0) {
        const node = stack.pop()!
        for (const [index, child] of node.children.entries()) {
          assert.equal(child.parent, node)
          assert.equal(child.prev, node.children[index - 1] ?? null)
          assert.equal(child.next, node.children[index + 1] ?? null)
          if (isTag(child)) stack.push(child)
        }
      }
    }),
  )
})
