export const words = {
  subject: 'You are invited to the IISG platform',
  title: 'Welcome to the IISG platform',
  invited: (name: string) =>
    `${name}, you are invited to work with needs, responses and their analysis on the IISG platform. Please choose a password to begin.`,
  action: 'Accept the invitation',
  until: (day: string) => `The invitation holds until ${day} and works once.`,
  otherwise:
    'If you did not expect it, you can leave it: without your acceptance there is no account.',
  foot: 'We wrote to you because somebody at the Secretariat invited this address.',
}

export const resetWords = {
  subject: 'Another password for the IISG platform',
  title: 'Choose another password',
  asked: (name: string) => `${name}, somebody asked for another password for your account.`,
  action: 'Choose the password',
  until: 'The link holds for one hour and works once.',
  otherwise: 'If it was not you, leave it: your password stays as it is.',
  foot: 'We wrote to you because this address was entered where people sign in.',
}
