import { Unreadable } from './unreadable.ts'

/** Turns every end of line into `\n`, drops a byte order mark, and refuses an endless line. */
export function unixLines(longest: number) {
  let held = ''
  let started = false
  let length = 0

  return {
    write(text: string): string {
      let whole = held + text
      // Whether a `\n` belongs to it is known with the next piece only.
      held = whole.endsWith('\r') ? '\r' : ''
      if (held !== '') whole = whole.slice(0, -1)
      if (!started && whole.startsWith('\uFEFF')) whole = whole.slice(1)
      if (text !== '') started = true
      if (whole.includes('\r')) whole = whole.replace(/\r\n?/g, '\n')

      const end = whole.lastIndexOf('\n')
      length = end === -1 ? length + whole.length : whole.length - end - 1
      if (length > longest) throw new Unreadable('refusal', tooLong(longest))
      return whole
    },
    end(): string {
      return held === '' ? '' : '\n'
    },
  }
}

function tooLong(longest: number): string {
  return `A line has more than ${longest} characters. Files with longer lines are not read.`
}
