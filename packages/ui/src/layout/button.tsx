import type { ButtonHTMLAttributes, ReactNode } from 'react'

/** The one thing to do next; another way; a quiet third; something that takes away. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { kind?: ButtonKind }

/** Submits a form, unless its `type` says otherwise. */
export function Button({ kind = 'primary', type = 'submit', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className="button" data-kind={kind} />
}

type ButtonLinkProps = { href: string; kind?: ButtonKind; children: ReactNode }

/** Goes somewhere, and looks as weighty as a button because it is the next step. */
export function ButtonLink({ href, kind = 'primary', children }: ButtonLinkProps) {
  return (
    <a href={href} className="button" data-kind={kind}>
      {children}
    </a>
  )
}

/** Buttons that belong together, the main one first. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className="buttons">{children}</div>
}
