/** What the mail says that reminds somebody of their tasks. */
export const words = {
  subject: {
    asked: 'You are asked to report',
    'due later': 'Your report is still to come',
    'due soon': 'Your report is due soon',
    overdue: 'Your report is overdue',
  },
  several: (count: number) => ` (${count} tasks)`,
  title: {
    asked: 'Something is asked of you',
    'due later': 'Something is asked of you, and there is time',
    'due soon': 'Something is due soon',
    overdue: 'Something is overdue',
  },
  greeting: (name: string) => `${name}, this is what is asked of you on the IISG platform.`,
  due: (day: string) => `Due ${day}.`,
  wasDue: (day: string) => `It was due ${day}.`,
  returned: (note: string) => `It was returned: ${note}`,
  deputy: 'You are the deputy: whoever is responsible has not handed it in yet.',
  action: 'See what is asked of you',
  otherwise:
    'If you have handed it in meanwhile, you need not do anything. If somebody else should do it, please tell the Secretariat.',
  foot: 'We wrote to you because you report in a mapping cycle. These mails stop once all is handed in.',
}
