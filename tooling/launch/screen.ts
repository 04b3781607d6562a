import path from 'node:path'
import type { Installation } from '@iisg/settings'
import { root } from './root.ts'

/** Everything a newcomer has to know, on one screen. */
export function screenFor(
  installation: Installation,
  demoPassword: string | undefined,
  seconds: number,
): string {
  const { publicUrl, adminUrl, smtpUrl, dataDir } = installation
  const inbox = smtpUrl === undefined ? [line('Local inbox', inboxUrlOf(installation))] : []
  const mail = smtpUrl === undefined ? 'No mail leaves this machine: the inbox shows it all.' : ''

  return [
    '',
    '  The IISG Platform is running.',
    '',
    line('Public site', publicUrl),
    line('Admin', adminUrl),
    ...inbox,
    '',
    ...(demoPassword === undefined ? invitation : demonstration(demoPassword)),
    '',
    ...(mail ? [`  ${mail}`] : []),
    `  Data and logs are kept in ${shortened(dataDir)}.`,
    `  Started in ${seconds.toFixed(1)} s. Ctrl-C stops everything.`,
    '',
    '',
  ].join('\n')
}

function line(name: string, value: string): string {
  return `  ${name.padEnd(13)}${value}`
}

function inboxUrlOf({ adminUrl, inboxPort }: Installation): string {
  const url = new URL(adminUrl)
  return `http://${url.hostname}:${inboxPort}`
}

function demonstration(password: string): string[] {
  return [
    '  Sign in to the demonstration in the admin:',
    '',
    `    editor@demo.example    the Secretariat: works on everything`,
    `    albania@demo.example   a coordinator: states needs, confirms links`,
    `    unodc@demo.example     a member: reports what it does`,
    `    password               ${password}`,
    '',
    '  Its needs, projects and people are invented.',
  ]
}

const invitation = ['  Invite the first editor:  npm run iisg -- account invite --help']

function shortened(folder: string): string {
  const relative = path.relative(root, folder)
  return relative.startsWith('..') ? folder : relative
}
