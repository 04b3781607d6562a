import path from 'node:path'
import type { OpenDatabase } from '@iisg/embedded-postgres'
import { type Installation, settingNames } from '@iisg/settings'
import type { Program } from './program.ts'
import { root } from './root.ts'

export type Mode = 'start' | 'dev'

type Plan = {
  mode: Mode
  installation: Installation
  database: OpenDatabase
  authSecret: string
  sealSecret: string
}

/** The programs of an installation, each with its own settings and no secret more. */
export function programsOf(plan: Plan): Program[] {
  const { installation } = plan
  const always = [publicSite(plan), admin(plan), worker(plan)]
  return installation.smtpUrl === undefined ? [...always, inbox(plan)] : always
}

function publicSite({ mode, installation, database }: Plan): Program {
  return {
    name: 'public',
    folder: path.join(root, 'apps/public'),
    args: argsFor(mode, 'server.ts'),
    env: {
      ...sharedEnv(mode, installation),
      PUBLIC_DATABASE_URL: database.publicUrl,
      TRUST_PROXY: process.env.TRUST_PROXY,
    },
    readyUrl: readyAt(installation.host, installation.publicPort),
  }
}

function admin({ mode, installation, database, authSecret, sealSecret }: Plan): Program {
  return {
    name: 'admin',
    folder: path.join(root, 'apps/admin'),
    args: argsFor(mode, 'server.ts'),
    env: {
      ...sharedEnv(mode, installation),
      APP_DATABASE_URL: database.appUrl,
      AUTH_SECRET: authSecret,
      SEAL_SECRET: sealSecret,
      TRUST_PROXY: process.env.TRUST_PROXY,
    },
    readyUrl: readyAt(installation.host, installation.adminPort),
  }
}

function worker({ mode, installation, database }: Plan): Program {
  const { inboxSmtpPort, workerPort, host } = installation
  return {
    name: 'worker',
    folder: path.join(root, 'apps/worker'),
    // The sites reload by themselves; the worker is started anew when a file of it changes.
    args: argsFor(mode, '--watch', 'src/main.ts'),
    env: {
      ...sharedEnv(mode, installation),
      APP_DATABASE_URL: database.appUrl,
      SMTP_URL: installation.smtpUrl ?? `smtp://127.0.0.1:${inboxSmtpPort}`,
      MAIL_FROM: process.env.MAIL_FROM,
      WORKER_PORT: String(workerPort),
    },
    readyUrl: readyAt(host, workerPort),
  }
}

function inbox({ mode, installation }: Plan): Program {
  const { host, inboxPort, inboxSmtpPort } = installation
  return {
    name: 'inbox',
    folder: path.join(root, 'tooling'),
    args: ['inbox/main.ts'],
    env: {
      ...sharedEnv(mode, installation),
      INBOX_PORT: String(inboxPort),
      INBOX_SMTP_PORT: String(inboxSmtpPort),
    },
    readyUrl: readyAt(host, inboxPort),
  }
}

/** While developing, its sources, so that a change shows at once; else what was built of them. */
function argsFor(mode: Mode, ...whileDeveloping: string[]): string[] {
  return mode === 'dev' ? whileDeveloping : ['build/program.js']
}

function sharedEnv(mode: Mode, installation: Installation): NodeJS.ProcessEnv {
  const ours = new Set(settingNames())
  const theirs = Object.entries(process.env).filter(([name]) => !ours.has(name))
  return {
    ...Object.fromEntries(theirs),
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
    HOST: installation.host,
    PUBLIC_PORT: String(installation.publicPort),
    ADMIN_PORT: String(installation.adminPort),
    PUBLIC_URL: installation.publicUrl,
    ADMIN_URL: installation.adminUrl,
    DATA_DIR: installation.dataDir,
    LOG_LEVEL: process.env.LOG_LEVEL,
  }
}

/** Where a program listens on every address, we ask on this machine's own. */
function readyAt(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/readyz`
}
