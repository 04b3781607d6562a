import { counted } from '@iisg/ui/numbers'

type Asked = {
  tasks: readonly { minutes: number }[]
  handedIn: number
  waiting: readonly { minutes: number; ofTask?: boolean }[]
}

/** All that is asked of somebody in a sentence or two: how much it is, and how long it takes. */
export function sayAsked({ tasks, handedIn, ...all }: Asked): string {
  const waiting = all.waiting.filter(({ ofTask }) => !ofTask)
  const waits =
    handedIn === 0 ? '' : ` ${counted(handedIn, 'task')} handed in, with the Secretariat.`
  const parts = [
    tasks.length > 0 && counted(tasks.length, 'task'),
    waiting.length > 0 &&
      `${counted(waiting.length, 'thing')} that ${waiting.length === 1 ? 'waits' : 'wait'}`,
  ].filter((part) => part !== false)
  if (parts.length === 0) {
    return `Nothing is asked of you at the moment.${waits} You find below what comes next.`
  }
  const minutes = [...tasks, ...waiting].reduce((sum, each) => sum + each.minutes, 0)
  const inParts = tasks.length > 0 ? ' Each can be done in parts: what you save stays.' : ''
  return `${parts.join(' and ')}, about ${sayLength(minutes)} together.${inParts}${waits}`
}

function sayLength(minutes: number): string {
  if (minutes < 120) return counted(minutes, 'minute')
  return counted(Math.round(minutes / 60), 'hour')
}
