import type { Rest } from './fault.ts'

/** Looks behind a fault for the next activity, in text that comes in chunks. */
export class NextActivity {
  #line: number
  #after: string | null
  /** What was looked at already but may be the beginning of what we look for. */
  #tail = ''

  constructor({ line, after }: Rest) {
    this.#line = line
    this.#after = after
  }

  /** The text from the activity on, and its line; null where it has not come yet. */
  in(chunk: string): { text: string; line: number } | null {
    let text = this.#tail + chunk
    this.#tail = ''

    if (this.#after !== null) {
      const end = text.indexOf(this.#after)
      if (end === -1) return this.#keep(text, this.#after.length - 1)
      text = this.#pass(text, end + this.#after.length)
      this.#after = null
    }
    const start = text.search(/<iati-activity[\s/>]/)
    if (start === -1) return this.#keep(text, '<iati-activity'.length)
    text = this.#pass(text, start)
    return { text, line: this.#line }
  }

  #keep(text: string, length: number): null {
    this.#tail = this.#pass(text, Math.max(0, text.length - length))
    return null
  }

  #pass(text: string, length: number): string {
    this.#line += text.slice(0, length).split('\n').length - 1
    return text.slice(length)
  }
}
