import type { Pillar } from '@iisg/domain/pillars'

export const newsletter = {
  title: 'Newsletter',
  description: 'News, events and new support projects of the three pillars by e-mail.',
  lead: 'News, events and new support projects by e-mail. You choose the pillars. One click ends it.',
  email: 'E-mail address',
  emailHint: 'You get one mail with a link. Nothing else is sent until you follow it and confirm.',
  pillars: 'Pillars',
  pillarsHint: 'Choose none to hear of all three.',
  pillarName: (pillar: Pillar, subject: string) => `${subject} (${pillar})`,
  agree: 'By signing up you agree:',
  privacy:
    'We keep your address, your choice of pillars, this wording and the time, for as long as you are subscribed. We do not watch whether you open a mail or follow a link.',
  leaveEmpty: 'Leave this empty',
  signUp: 'Sign up',

  asked: {
    title: 'Look into your inbox',
    text: 'We have sent a mail to the address that you gave. Follow the link in it and confirm. Until then you will get nothing else.',
    nothing:
      'No mail after some minutes? Look among the unwanted ones, check the address, and try again after ten minutes.',
    why: 'For everyone’s privacy this page says the same whether an address is subscribed already or not. The mail tells you.',
    again: 'Sign up with another address',
  },

  confirmation: {
    title: 'Confirm your subscription',
    text: (email: string) => `The newsletter will go to ${email}.`,
    button: 'Confirm',
    why: 'A button, since some mail programs follow links by themselves.',
    doneTitle: 'Your subscription is confirmed',
    doneText: (email: string) => `The newsletter goes to ${email}.`,
    doneNext: 'Choose pillars, or unsubscribe',
  },

  preferences: {
    title: 'Your newsletter',
    text: (email: string) => `The newsletter goes to ${email}.`,
    save: 'Save',
    saved: 'Your choice is saved',
    savedText: 'It holds from the next issue on.',
    unconfirmedTitle: 'Not confirmed yet',
    unconfirmedText: 'Confirm your subscription first. Then you can choose.',
    toConfirmation: 'To the confirmation',
    end: 'Unsubscribe',
    endText: 'You can end the newsletter at any time. Nothing more is sent then.',
    toEnd: 'Unsubscribe',
  },

  unsubscription: {
    title: 'Unsubscribe',
    text: (email: string) => `The newsletter will no longer go to ${email}.`,
    button: 'Unsubscribe',
    doneTitle: 'You are unsubscribed',
    doneText: (email: string) => `No newsletter goes to ${email} any more.`,
    doneNote: 'Only a mail that was being handed over at this very moment may still arrive.',
    again: 'Sign up again',
  },
}
