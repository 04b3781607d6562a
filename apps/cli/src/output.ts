/** Where a command writes: results to one place, everything about its work to another. */
export type Output = {
  /** The result: the lines for people, or the value as JSON where `--json` asked for it. */
  result: (value: unknown, lines: readonly string[]) => void
  /** A remark about the work. */
  note: (sentence: string) => void
  /** How far the work is; shown on a terminal only. Both in the same unit, such as bytes. */
  progress: (what: string, done: number, total: number) => void
}

type Stream = { write: (text: string) => unknown; isTTY?: boolean }
type Streams = { stdout: Stream; stderr: Stream }

const barWidth = 24

export function outputTo({ stdout, stderr }: Streams, json: boolean): Output {
  let barShown = false
  const clearBar = () => {
    if (barShown) stderr.write('\r\u001b[K')
    barShown = false
  }

  return {
    result: (value, lines) => {
      clearBar()
      stdout.write(json ? `${JSON.stringify(value, null, 1)}\n` : lines.map(lineOf).join(''))
    },
    note: (sentence) => {
      clearBar()
      stderr.write(`${sentence}\n`)
    },
    progress: (what, done, total) => {
      if (!stderr.isTTY) return
      clearBar()
      if (done >= total) return
      stderr.write(barOf(what, done / total))
      barShown = true
    },
  }
}

function barOf(what: string, share: number): string {
  const filled = Math.round(share * barWidth)
  const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled)
  return `${bar} ${Math.floor(share * 100)} % ${what}`.slice(0, 79)
}

function lineOf(line: string): string {
  return `${line}\n`
}
