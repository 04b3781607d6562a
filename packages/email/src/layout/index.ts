export { Action, Detail, ItemTitle, MailLink, Paragraph, PartTitle, Title } from './parts.tsx'
export { type Message, type RenderedMail, rendered, shortened } from './rendered.tsx'
