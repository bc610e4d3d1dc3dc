import type { Element } from 'domhandler'
import type { Field } from '../../../report/report.js'

/** A field read from a page, with the element that shows it, where one does. */
export interface PageField<T> extends Field<T> {
  readonly element?: Element
}
