import { designated } from '@iisg/domain/partners'
import type { Occasion } from '@iisg/domain/tasks'
import {
  Action,
  Detail,
  ItemTitle,
  Paragraph,
  type RenderedMail,
  rendered,
  Title,
} from '../layout/index.ts'
import { words } from './words.ts'

export type ReminderTask = {
  /** Who reports for which pillar, such as 'Border security: Serbia'. */
  title: string
  cycle: string
  href: string
  occasion: Occasion
  /** The due day, in words. */
  due: string
  /** What was said when it was returned; nothing where it was not. */
  returned: string | undefined
  isDeputy: boolean
}

export type Reminder = { name: string; homeUrl: string; tasks: readonly ReminderTask[] }

/** Reminds somebody of all that is asked of them, in one mail. */
export function renderReminder({ name, homeUrl, tasks }: Reminder): Promise<RenderedMail> {
  const occasion = mostPressing(tasks)
  const count = tasks.length > 1 ? words.several(tasks.length) : ''
  const greeting = designated(words.greeting(name))

  return rendered({
    subject: `${words.subject[occasion]}${count}`,
    preview: tasks.map(({ title }) => title).join(', '),
    demonstration: false,
    html: {
      body: (
        <>
          <Title>{words.title[occasion]}</Title>
          <Paragraph>{greeting}</Paragraph>
          {tasks.map((task) => (
            <div key={task.href}>
              <ItemTitle href={task.href}>{designated(task.title)}</ItemTitle>
              {linesOf(task).map((line) => (
                <Detail key={line}>{line}</Detail>
              ))}
            </div>
          ))}
          <Action href={homeUrl}>{words.action}</Action>
          <Paragraph>{words.otherwise}</Paragraph>
        </>
      ),
      foot: <Detail>{words.foot}</Detail>,
    },
    text: {
      body: [
        words.title[occasion],
        greeting,
        ...tasks.map((task) => [designated(task.title), ...linesOf(task), task.href].join('\n')),
        `${words.action}:\n${homeUrl}`,
        words.otherwise,
      ],
      foot: [words.foot],
    },
  })
}

function linesOf({ cycle, due, occasion, returned, isDeputy }: ReminderTask): string[] {
  return [
    `${designated(cycle)}. ${occasion === 'overdue' ? words.wasDue(due) : words.due(due)}`,
    ...(returned === undefined ? [] : [designated(words.returned(returned))]),
    ...(isDeputy ? [words.deputy] : []),
  ]
}

function mostPressing(tasks: readonly ReminderTask[]): Occasion {
  const order: readonly Occasion[] = ['overdue', 'due soon', 'asked', 'due later']
  return order.find((each) => tasks.some(({ occasion }) => occasion === each)) ?? 'asked'
}
