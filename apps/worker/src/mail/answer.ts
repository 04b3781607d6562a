import type { HandedOver } from '@iisg/db/subscribers'

/** How handing one mail over ended, as far as the connection can tell. */
export type Answer =
  /** The server took it and said so. */
  | { status: 'taken'; reply: string }
  /** The server did not take it: its answer begins with this code. */
  | { status: 'not taken'; code: number; command: string; reply: string }
  /** The connection broke before a byte of the mail was on its way. */
  | { status: 'cut off before'; reply: string }
  /** The connection broke between the mail and its answer: the server may have taken it. */
  | { status: 'cut off after'; reply: string }

/**
 * What an answer means for a mail that was tried `attempts` times before. Only what certainly did
 * not leave is tried again, later and later, for about a day.
 */
export function outcomeOf(answer: Answer, attempts: number): HandedOver {
  switch (answer.status) {
    case 'taken':
      return { state: 'submitted', reply: answer.reply }
    case 'cut off after':
      return { state: 'uncertain', reply: answer.reply }
    case 'cut off before':
      return again(answer.reply, attempts)
    case 'not taken':
      return isForGood(answer)
        ? { state: 'refused', reply: answer.reply }
        : again(answer.reply, attempts)
  }
}

/** A server that refuses our sender says nothing about the reader: that is ours to put right. */
function isForGood({ code, command }: Extract<Answer, { status: 'not taken' }>): boolean {
  return code >= 500 && code !== 503 && command !== 'MAIL FROM'
}

function again(reply: string, attempts: number): HandedOver {
  if (attempts >= mostAttempts) return { state: 'refused', reply }
  return { state: 'waiting', reply, againInSeconds: Math.min(30 * 2 ** attempts, 3_600) }
}

/** Half an hour of growing pauses, then one an hour. */
const mostAttempts = 30
