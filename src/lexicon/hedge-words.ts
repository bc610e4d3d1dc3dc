/**
 * Words that change how far a remark goes, by what they do. Two wordings of one remark of which only one has such a word
 * may not mean the same. Single words, lower case.
 */
export const QUALIFIERS: Readonly<Record<Qualifier, ReadonlySet<string>>> = {
  hedge: new Set([
    'allegedly', 'apparently', 'appear', 'appeared', 'appears', 'arguably', 'could', 'likely', 'may', 'maybe', 'might',
    'perhaps', 'possible', 'possibly', 'potential', 'potentially', 'presumably', 'probable', 'probably', 'purportedly',
    'reportedly', 'seem', 'seemed', 'seemingly', 'seems', 'supposedly', 'unlikely', 'unclear', 'suspected', 'believed',
    'thought',
  ]),
  bound: new Set([
    'about', 'almost', 'approximately', 'around', 'barely', 'fewer', 'hardly', 'least', 'less', 'more', 'most', 'nearly',
    'over', 'roughly', 'several', 'under', 'up', 'virtually',
  ]),
  scope: new Set([
    'all', 'any', 'both', 'each', 'entire', 'entirely', 'every', 'everyone', 'everything', 'few', 'fully', 'just', 'largely',
    'mainly', 'majority', 'many', 'mostly', 'nothing', 'only', 'other', 'others', 'overall', 'part', 'partial', 'partially',
    'partly', 'some', 'specific', 'various', 'whole', 'wholly',
  ]),
  condition: new Set([
    'after', 'before', 'depend', 'depending', 'depends', 'if', 'provided', 'regardless', 'subject', 'unless', 'until',
    'when', 'whether', 'once', 'without',
  ]),
  negation: new Set([
    "ain't", "aren't", "can't", 'cannot', "couldn't", 'deny', 'denied', 'denies', "didn't", "doesn't", "don't", 'fail',
    'failed', 'fails', "hadn't", "hasn't", "haven't", "isn't", 'lack', 'lacks', "n't", 'neither', 'never', 'no', 'nobody',
    'none', 'nor', 'not', 'refuse', 'refused', 'reject', 'rejected', 'rejects', "wasn't", "weren't", "won't", "wouldn't",
  ]),
  strength: new Set([
    'absolutely', 'certainly', 'clearly', 'completely', 'critical', 'deeply', 'definitely', 'dramatically', 'extremely',
    'greatly', 'hard', 'harsh', 'harshly', 'highly', 'huge', 'immediately', 'major', 'massive', 'profoundly', 'quickly',
    'repeatedly', 'serious', 'severe', 'severely', 'sharp', 'sharply', 'significant', 'significantly', 'slightly',
    'strong', 'strongly', 'substantial', 'substantially', 'totally', 'unanimously', 'utterly', 'very',
  ]),
  modal: new Set(['must', 'ought', 'shall', 'should', 'will', 'would', "'ll", 'can', 'need', 'needs']),
}

export type Qualifier = 'hedge' | 'bound' | 'scope' | 'condition' | 'negation' | 'strength' | 'modal'
