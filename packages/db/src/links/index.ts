export { answerLink, type LinkRead, resolveLink } from './answers.ts'
export { type ResponseSide, responseSideOf } from './linkable.ts'
export { type LinkSides, sidesOf } from './sides.ts'
export { type LinkWord, wordsOn } from './words.ts'
