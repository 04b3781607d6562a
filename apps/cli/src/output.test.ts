import { describe, expect, test } from 'vitest'
import { outputTo } from './output.ts'

describe('the output of a command', () => {
  test('is lines for people', () => {
    const { output, stdout } = outputs({ terminal: false, json: false })

    output.result({ files: 2 }, ['2 files', 'read'])

    expect(stdout.text).toBe('2 files\nread\n')
  })

  test('is one JSON document for programs, remarks aside', () => {
    const { output, stdout, stderr } = outputs({ terminal: false, json: true })

    output.note('One file is old.')
    output.result({ files: 2 }, ['2 files'])

    expect(JSON.parse(stdout.text)).toEqual({ files: 2 })
    expect(stderr.text).toBe('One file is old.\n')
  })

  test('shows a bar on a terminal and wipes it away in the end', () => {
    const { output, stderr } = outputs({ terminal: true, json: false })

    output.progress('a.xml', 5, 10)
    expect(stderr.text).toBe(`${'█'.repeat(12)}${'░'.repeat(12)} 50 % a.xml`)

    output.result({}, ['done'])
    expect(stderr.text.endsWith('\r\u001b[K')).toBe(true)
  })

  test('shows no bar in a file', () => {
    const { output, stderr } = outputs({ terminal: false, json: false })

    output.progress('a.xml', 5, 10)

    expect(stderr.text).toBe('')
  })
})

function outputs({ terminal, json }: { terminal: boolean; json: boolean }) {
  const [stdout, stderr] = [paper(terminal), paper(terminal)]
  return { output: outputTo({ stdout, stderr }, json), stdout, stderr }
}

function paper(isTTY: boolean) {
  return {
    isTTY,
    text: '',
    write(text: string) {
      this.text += text
    },
  }
}
