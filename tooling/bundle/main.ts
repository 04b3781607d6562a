import { build } from 'esbuild'

/*
 * Writes the program of the working folder, and all that it loads, as one file: `build/program.js`.
 * Its several hundred files take Node most of the time of a start; one file takes a third of it.
 */

const [entry] = process.argv.slice(2)
if (entry === undefined) throw new Error('Name the file that the program begins with.')

await build({
  entryPoints: { program: entry },
  outdir: 'build',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  // What is only for developing goes.
  define: { 'process.env.NODE_ENV': '"production"' },
  minifySyntax: true,
  // Machine code, and what only sources need.
  external: ['@node-rs/argon2', 'tsx', 'vite'],
  // Libraries of the older kind ask for parts of Node by `require`.
  banner: {
    js: `const require = process.getBuiltinModule('module').createRequire(import.meta.url)`,
  },
  logLevel: 'warning',
})
