export const words = {
  confirm: {
    subject: 'Please confirm your newsletter subscription',
    title: 'One click, and you are subscribed',
    asked:
      'Somebody asked us to send the IISG newsletter to this address. If that was you, please confirm it.',
    action: 'Confirm my subscription',
    otherwise:
      'If it was not you, do nothing: without your confirmation you will hear no more from us.',
  },
  already: {
    subject: 'You are subscribed already',
    title: 'You are subscribed already',
    asked:
      'Somebody, probably you, asked us to send the IISG newsletter to this address. It gets the newsletter already.',
    action: 'See or change what I get',
    otherwise:
      'There you can also unsubscribe. If it was not you who asked, you need not do anything.',
  },
  foot: 'We wrote to you because your address was entered at our newsletter sign-up.',
}
