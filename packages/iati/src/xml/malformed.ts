/** What the parser found, in its own words or in one of ours. */
export class Malformed extends Error {
  override name = 'Malformed'

  /** An end tag was not that of the innermost element, which the parser has closed nevertheless. */
  get isOfEndTag(): boolean {
    return this.message === 'unexpected close tag.'
  }

  /** The document ended too early. */
  get isOfEnd(): boolean {
    return this.message === 'unexpected end.' || this.message.startsWith(unclosedTag)
  }

  /** What is wrong, in words for whoever has to mend the file. */
  sentence(element: string | null): string {
    const { message } = this
    if (message.startsWith(unclosedTag)) {
      return `The file ends before <${message.slice(unclosedTag.length)}> is closed.`
    }
    return sentences(element)[message] ?? `The XML is not well formed: ${message}`
  }
}

export const nextBegins = 'the next activity begins'
export const tooLong = 'the piece is too long'
export const noRoot = 'document must contain a root element.'
const unclosedTag = 'unclosed tag: '

function sentences(element: string | null): Record<string, string> {
  return {
    [nextBegins]: 'The next activity begins before this one is closed.',
    'unexpected close tag.': `<${element}> is not closed.`,
    'unexpected end.': 'The file ends in the middle of something.',
    'disallowed character.': 'A character stands here that cannot stand here.',
    'text data outside of root node.': 'Text stands before or behind the list of activities.',
    'documents may contain only one root.': 'A second document begins in the same file.',
    'an XML declaration must be at the start of the document.':
      'An XML declaration stands behind the beginning of the file.',
    'malformed comment.': 'A comment has "--" within it.',
  }
}
