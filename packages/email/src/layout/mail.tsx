import type { ReactNode } from 'react'
import { Body, Container, Head, Html, Preview, Section } from 'react-email'
import { Detail } from './parts.tsx'
import { sheet, styles } from './styles.ts'
import { words } from './words.ts'

type MailProps = {
  subject: string
  /** What mail programs show beside the subject in a list. */
  preview: string
  demonstration: boolean
  children: ReactNode
  /** Why the reader gets this mail, and how to get no more. */
  foot: ReactNode
  /** The designation footnote, where the mail names the partner whose name carries the asterisk. */
  footnote: string | undefined
}

/** What every mail stands in. It loads nothing: no picture, no font, nothing that tells on a reader. */
export function Mail(props: MailProps) {
  const { subject, preview, demonstration, children, foot, footnote } = props

  return (
    <Html lang="en">
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject}</title>
        <style>{sheet}</style>
      </Head>
      <Body className="page">
        <Preview useTitleTag={false}>{preview}</Preview>
        <Section className="page" style={styles.page}>
          <Container style={{ maxWidth: '620px' }}>
            <Section className="band" style={styles.band}>
              <span style={styles.bandName}>{words.name}</span>{' '}
              <span style={styles.bandTagline}>{words.tagline}</span>
            </Section>
            {demonstration && (
              <Section className="mark" style={styles.mark}>
                {words.demonstration}
              </Section>
            )}
            <Section className="sheet" style={styles.sheet}>
              {children}
            </Section>
            <Section style={styles.foot}>
              {foot}
              {footnote && <Detail>{footnote}</Detail>}
            </Section>
          </Container>
        </Section>
      </Body>
    </Html>
  )
}
