import path from 'node:path'
import type { Program } from '../program.ts'

/** A program that becomes ready and ends when told to. */
export function standIn(port: number): Program {
  return program('stand-in', [path.join(import.meta.dirname, 'stand-in.ts')], port)
}

/** A program that hears nothing: neither a polite kill nor the end of its launcher. */
export function deaf(): Program {
  const code = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)`
  return program('deaf', ['--eval', code], 1)
}

/** A program that ends by itself, with these words as its last. */
export function failing(lastWords: string): Program {
  const code = `console.error(${JSON.stringify(lastWords)}); process.exitCode = 3`
  return program('failing', ['--eval', code], 1)
}

function program(name: string, args: string[], port: number): Program {
  return {
    name,
    folder: import.meta.dirname,
    args,
    env: { ...process.env, PORT: String(port) },
    readyUrl: `http://127.0.0.1:${port}/readyz`,
  }
}
