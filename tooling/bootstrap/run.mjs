// The only file that runs on whatever Node the machine has (18 or newer, no dependencies). It
// installs pnpm and, through pnpm, everything else including the Node that we pin; then it hands
// over to that Node and waits.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, '../..')

const tasks = {
  start: ['tooling/launch/main.ts', 'start'],
  dev: ['tooling/launch/main.ts', 'dev'],
  test: ['node_modules/vitest/vitest.mjs', 'run'],
  check: ['tooling/checks/main.ts'],
  e2e: ['tooling/e2e/main.ts'],
  bench: ['tooling/bench/main.ts'],
  iisg: ['apps/cli/src/main.ts'],
}

const [task, ...args] = process.argv.slice(2)
if (!(task in tasks)) leave(`There is no task "${task}", only ${Object.keys(tasks).join(', ')}.`)

installPnpm()
const env = environment()
installPackages()
handOver(pinnedNode(), [...tasks[task], ...args])

function installPnpm() {
  const wanted = readJson(path.join(here, 'package.json')).dependencies.pnpm
  const installed = path.join(here, 'node_modules/pnpm/package.json')
  if (existsSync(installed) && readJson(installed).version === wanted) return

  say(`Installing pnpm ${wanted} …`)
  const options = ['--no-audit', '--no-fund', '--loglevel=error']
  run('npm', ['ci', ...options], { cwd: here, env: process.env })
}

function installPackages() {
  const stamp = path.join(root, 'node_modules/.installed')
  const wanted = fingerprint(['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return

  say('Installing packages …')
  const pnpm = path.join(here, 'node_modules/.bin/pnpm')
  run(pnpm, ['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=error'], {
    cwd: root,
    env,
  })
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}

/** Our own tools come first; what npm sets for itself would change how pnpm behaves. */
function environment() {
  const bins = [path.join(root, 'node_modules/.bin'), path.join(here, 'node_modules/.bin')]
  const ours = Object.entries(process.env).filter(
    ([name]) => !/^npm_(config|package|lifecycle)_/i.test(name),
  )
  return {
    ...Object.fromEntries(ours),
    // What Node makes of our sources is kept, so that the next start need not make it again.
    NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/node'),
    DO_NOT_TRACK: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    PATH: [...bins, process.env.PATH].join(path.delimiter),
  }
}

/** There is no pinned Node for every platform: a Node that runs TypeScript by itself will do. */
function pinnedNode() {
  const pinned = path.join(root, 'node_modules/.bin/node')
  if (existsSync(pinned)) return pinned

  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  return leave(
    `We bring no Node for ${process.platform} on ${process.arch}, and yours is ${process.versions.node}. Install Node 22.18 or newer.`,
  )
}

/**
 * Signals reach the task; npm passes on Ctrl-C but not a plain kill, so we also look whether npm
 * is still there.
 */
function handOver(node, taskArgs) {
  const child = spawn(node, taskArgs, { cwd: root, env, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill('SIGTERM'))
  }
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 300).unref()

  child.on('error', (error) => leave(error.message))
  child.on('exit', (code) => process.exit(code ?? 1))
}

function run(command, commandArgs, options) {
  const { status, error } = spawnSync(command, commandArgs, { stdio: 'inherit', ...options })
  if (error) leave(`${command} could not be started: ${error.message}`)
  if (status !== 0) leave(`${command} ${commandArgs[0]} failed.`)
}

function fingerprint(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(path.join(root, file)))
  return hash.digest('hex')
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

function leave(sentence) {
  say(sentence)
  process.exit(1)
}
