import PostalMime, { type Address, type Email } from 'postal-mime'
import type { Capture } from '../../report/report.js'
import type { Placed, ReadContext } from '../found.js'
import { attachmentsLeft, damagedFile } from '../notices.js'
import { baseName } from '../record.js'
import { isoDate } from './mail-date.js'

/** No letter of a newsroom has more parts in one another. */
const NESTING = 20

/**
 * The report that a letter holds: a newsletter, or a page that a browser saved (MHTML). Its HTML is preferred to its
 * plain text. The sender's name is taken for the outlet, the date of sending for the date of publication, the subject
 * for the title. Attachments are left aside.
 */
export async function readMail(bytes: Uint8Array, place: string, { notify }: ReadContext): Promise<Placed[]> {
  const email = await parse(bytes)
  const text = email?.html?.trim() ? email.html : (email?.text ?? '')
  if (!email || text.trim() === '') {
    notify(damagedFile(place, 'letter'))
    return []
  }
  const saved = header(email, 'snapshot-content-location')
  const attached = email.attachments.filter(({ related, disposition }) => related !== true && disposition !== 'inline')
  if (attached.length > 0 && saved === null) notify(attachmentsLeft(place, attached.length))
  const capture: Capture = {
    source: { file: baseName(place), ...(saved === null ? {} : { url: saved }) },
    text,
    ...(email.html?.trim() ? { media: 'html' } : {}),
    given: saved === null ? givenBy(email) : {},
    ...(saved === null ? {} : capturedAt(email)),
  }
  return [{ capture, place }]
}

async function parse(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: NESTING, maxRfc822NestingDepth: 3 })
  } catch {
    return null
  }
}

function givenBy(email: Email): Capture['given'] {
  const outlet = nameOf(email.from)
  const published = isoDate(header(email, 'date') ?? '')
  const title = email.subject?.replace(/\s+/g, ' ').trim() ?? ''
  return { ...(title === '' ? {} : { title }), ...(outlet === null ? {} : { outlet }), ...(published === null ? {} : { published }) }
}

function capturedAt(email: Email): Pick<Capture, 'captured'> {
  const captured = isoDate(header(email, 'date') ?? '')
  return captured === null ? {} : { captured }
}

function header({ headers }: Email, key: string): string | null {
  return headers.find((one) => one.key === key)?.value.trim() || null
}

/** The name that a sender goes by, else the host that the letter came from. */
function nameOf(from: Address | undefined): string | null {
  const name = from?.name.replace(/\s+/g, ' ').trim() ?? ''
  if (name !== '') return name
  const host = from?.address?.split('@')[1]?.trim() ?? ''
  return host === '' ? null : host
}
