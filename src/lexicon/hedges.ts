import type { Quantity } from '../report/annotation.js'

type Hedge = Quantity['hedge']

/** What stands before a number and says how exact it is. Words in lower case, parted by one space; the longest wins. */
export const HEDGES_BEFORE: Readonly<Record<string, Hedge>> = {
  exactly: 'exact', precisely: 'exact',
  about: 'about', around: 'about', roughly: 'about', approximately: 'about', approx: 'about', circa: 'about',
  some: 'about',
  'an estimated': 'about', estimated: 'about', 'an approximate': 'about', 'in the region of': 'about',
  'on the order of': 'about', 'in the order of': 'about', 'something like': 'about', 'more or less': 'about',
  'somewhere around': 'about', 'just about': 'about', 'a reported': 'about', 'give or take': 'about',
  nearly: 'nearly', almost: 'nearly', 'just under': 'nearly', 'close to': 'nearly', approaching: 'nearly',
  nearing: 'nearly', 'not quite': 'nearly', 'just short of': 'nearly', 'just shy of': 'nearly',
  'a little under': 'nearly',
  'slightly under': 'nearly', 'slightly less than': 'nearly', 'slightly fewer than': 'nearly', 'just below': 'nearly',
  'a little less than': 'nearly', 'just less than': 'nearly', 'virtually': 'nearly', 'shy of': 'nearly',
  'at least': 'at_least', 'a minimum of': 'at_least', 'no fewer than': 'at_least', 'no less than': 'at_least',
  'not less than': 'at_least', 'as few as': 'at_least', 'a total of at least': 'at_least', minimum: 'at_least',
  'more than': 'more_than', over: 'more_than', above: 'more_than', 'upwards of': 'more_than', 'upward of': 'more_than',
  'in excess of': 'more_than', 'well over': 'more_than', 'greater than': 'more_than', 'just over': 'more_than',
  'slightly more than': 'more_than', 'a little over': 'more_than', 'a little more than': 'more_than',
  'slightly over': 'more_than', 'just more than': 'more_than', 'well above': 'more_than', 'far more than': 'more_than',
  'much more than': 'more_than', 'well more than': 'more_than', 'longer than': 'more_than', 'north of': 'more_than',
  'higher than': 'more_than', 'better than': 'more_than', beyond: 'more_than', exceeding: 'more_than',
  'at most': 'at_most', 'no more than': 'at_most', 'up to': 'at_most', 'as many as': 'at_most', 'as much as': 'at_most',
  'as high as': 'at_most', 'as long as': 'at_most', 'not more than': 'at_most', 'a maximum of': 'at_most',
  maximum: 'at_most', 'at the most': 'at_most', 'no longer than': 'at_most', 'no later than': 'at_most',
  'less than': 'less_than', 'fewer than': 'less_than', under: 'less_than', below: 'less_than',
  'well under': 'less_than',
  'well below': 'less_than', 'lower than': 'less_than', 'smaller than': 'less_than', 'shorter than': 'less_than',
  several: 'vague', many: 'vague', 'a few': 'vague', few: 'vague', 'a couple of': 'vague', 'a couple': 'vague',
}

/** The most words that a hedge has. */
export const LONGEST_HEDGE = 5

/** What stands after a number, or after it and its unit. */
export const HEDGES_AFTER: Readonly<Record<string, Hedge>> = {
  'or so': 'about', 'or thereabouts': 'about', 'or more': 'at_least', 'or over': 'at_least', 'or above': 'at_least',
  'or fewer': 'at_most', 'or less': 'at_most', 'or under': 'at_most',
}

/** How far "nearly" and "about" reach, as a share of the number. */
export const HEDGE_REACH = 0.15
