export const problems = {
  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or what it showed is no longer public.',
  },
  deadLink: {
    title: 'This link no longer works',
    text: 'It may be incomplete, or from an old mail: signing up anew makes new links. Take the whole link from the latest mail, or sign up again.',
  },
  tooMany: {
    title: 'Too many requests',
    text: 'The newsletter was asked for many times from your network within a few minutes. Wait a quarter of an hour, then try again.',
  },
  fault: {
    title: 'Something went wrong on our side',
    text: 'It was noted. Please try again in a while. If it stays, tell the Secretariat this number:',
  },
  badRequest: {
    title: 'We cannot understand this request',
    text: 'Go back and try again from the page itself.',
  },
  toHome: 'To the home page',
  toProjects: 'Search support projects',
  toSignUp: 'Sign up for the newsletter',
}
