import type { ReactNode } from 'react'
import { Button, Heading, Link, Section, Text } from 'react-email'
import { styles } from './styles.ts'

/** What a mail is about: one in each. */
export function Title({ children }: { children: ReactNode }) {
  return (
    <Heading as="h1" className="title" style={styles.title}>
      {children}
    </Heading>
  )
}

/** The heading of a part. */
export function PartTitle({ children }: { children: ReactNode }) {
  return (
    <Heading as="h2" className="section" style={styles.section}>
      {children}
    </Heading>
  )
}

/** The heading of one item, which leads to its page. */
export function ItemTitle({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Heading as="h3" style={styles.item}>
      <MailLink href={href}>{children}</MailLink>
    </Heading>
  )
}

export function Paragraph({ children }: { children: ReactNode }) {
  return (
    <Text className="paragraph" style={styles.paragraph}>
      {children}
    </Text>
  )
}

/** A line that says less: when, where, by whom. */
export function Detail({ children }: { children: ReactNode }) {
  return (
    <Text className="soft" style={styles.soft}>
      {children}
    </Text>
  )
}

export function MailLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link className="link" href={href} style={styles.link}>
      {children}
    </Link>
  )
}

/** The one thing that a mail asks its reader to do, with its address in full for who cannot click. */
export function Action({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Section style={{ padding: '22px 0 6px' }}>
      <Button className="button" href={href} style={styles.button}>
        {children}
      </Button>
      <Detail>
        <MailLink href={href}>{href}</MailLink>
      </Detail>
    </Section>
  )
}
