import { z } from 'zod'
import { catalogue } from './catalogue.ts'
import { sitesOf } from './sites.ts'

const sites = {
  HOST: catalogue.HOST,
  PUBLIC_PORT: catalogue.PUBLIC_PORT,
  ADMIN_PORT: catalogue.ADMIN_PORT,
  PUBLIC_URL: catalogue.PUBLIC_URL,
  ADMIN_URL: catalogue.ADMIN_URL,
}

const publicSite = z
  .object({
    ...sites,
    TRUST_PROXY: catalogue.TRUST_PROXY,
    PUBLIC_DATABASE_URL: catalogue.PUBLIC_DATABASE_URL,
    LOG_LEVEL: catalogue.LOG_LEVEL,
  })
  .transform((env) => ({
    ...sitesOf(env),
    port: env.PUBLIC_PORT,
    trustProxy: env.TRUST_PROXY,
    databaseUrl: env.PUBLIC_DATABASE_URL,
    logLevel: env.LOG_LEVEL,
  }))

const admin = z
  .object({
    ...sites,
    TRUST_PROXY: catalogue.TRUST_PROXY,
    APP_DATABASE_URL: catalogue.APP_DATABASE_URL,
    AUTH_SECRET: catalogue.AUTH_SECRET,
    SEAL_SECRET: catalogue.SEAL_SECRET,
    DATA_DIR: catalogue.DATA_DIR,
    LOG_LEVEL: catalogue.LOG_LEVEL,
  })
  .transform((env) => ({
    ...sitesOf(env),
    port: env.ADMIN_PORT,
    trustProxy: env.TRUST_PROXY,
    databaseUrl: env.APP_DATABASE_URL,
    authSecret: env.AUTH_SECRET,
    sealSecret: env.SEAL_SECRET,
    dataDir: env.DATA_DIR,
    logLevel: env.LOG_LEVEL,
  }))

const worker = z
  .object({
    ...sites,
    WORKER_PORT: catalogue.WORKER_PORT,
    APP_DATABASE_URL: catalogue.APP_DATABASE_URL,
    SMTP_URL: catalogue.SMTP_URL.unwrap(),
    MAIL_FROM: catalogue.MAIL_FROM,
    DATA_DIR: catalogue.DATA_DIR,
    LOG_LEVEL: catalogue.LOG_LEVEL,
  })
  .transform((env) => ({
    ...sitesOf(env),
    port: env.WORKER_PORT,
    databaseUrl: env.APP_DATABASE_URL,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    dataDir: env.DATA_DIR,
    logLevel: env.LOG_LEVEL,
  }))

const inbox = z
  .object({
    ...sites,
    INBOX_PORT: catalogue.INBOX_PORT,
    INBOX_SMTP_PORT: catalogue.INBOX_SMTP_PORT,
    DATA_DIR: catalogue.DATA_DIR,
  })
  .transform((env) => ({
    ...sitesOf(env),
    port: env.INBOX_PORT,
    smtpPort: env.INBOX_SMTP_PORT,
    dataDir: env.DATA_DIR,
  }))

/** What the long-running programs know. Each gets what it uses and no secret more. */
export const programs = { public: publicSite, admin, worker, inbox }
