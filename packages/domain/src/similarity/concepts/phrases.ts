/**
 * Two words that mean something of their own together: the beginnings of both, folded, and the word
 * that they are read as. Words that carry nothing may stand between them.
 */
export const phrases: readonly (readonly [first: string, second: string, read: string])[] = [
  ['study', 'visit', 'twinning'],
  ['studij', 'pos', 'twinning'],
  ['studisk', 'poset', 'twinning'],
  ['vizit', 'studimor', 'twinning'],
  ['human', 'resourc', 'hrm'],
  ['burime', 'njerez', 'hrm'],
  ['ljudsk', 'resurs', 'hrm'],
  ['covecki', 'resurs', 'hrm'],
  ['civil', 'societ', 'ngo'],
  ['shoqeri', 'civil', 'ngo'],
  ['civiln', 'drustv', 'ngo'],
  ['gragansk', 'opstestv', 'ngo'],
  ['crn', 'gor', 'montenegro'],
  ['mali', 'zi', 'montenegro'],
  ['north', 'macedon', 'macedonia'],
  ['sleden', 'komunikac', 'interception'],
  ['sigurn', 'kuc', 'shelter'],
  ['zivotn', 'sredin', 'environment'],
  ['program', 'kompjuterik', 'software'],
  ['nastavn', 'plan', 'syllabus'],
  ['nastavn', 'program', 'syllabus'],
  ['crime', 'scene', 'crimescene'],
  ['vend', 'ngjarj', 'crimescene'],
  ['open', 'source', 'opensource'],
  ['rule', 'law', 'justice'],
]
