import type { ReactNode } from 'react'

type NoticeProps = {
  tone: 'info' | 'success' | 'warning' | 'problem'
  title: string
  /** Speak up at once: only for what the reader's own act has just brought about. */
  live?: boolean
  children?: ReactNode
}

/** Something to know before reading on. The sign and the title say it too, not the colour alone. */
export function Notice({ tone, title, live = false, children }: NoticeProps) {
  return (
    <div className="notice" data-tone={tone} role={live ? roles[tone] : undefined}>
      <svg className="notice__sign" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d={signs[tone]} />
      </svg>
      <div className="notice__words">
        <p className="notice__title">{title}</p>
        {children}
      </div>
    </div>
  )
}

const roles = { info: 'status', success: 'status', warning: 'alert', problem: 'alert' } as const

// Drawn as lines: an i, a tick, an exclamation mark in a triangle, a cross.
const signs = {
  info: 'M10 9v7M10 4v2',
  success: 'M3 10.5l5 5L17 5',
  warning: 'M10 2.5L18.5 17h-17zM10 8v4M10 14v1',
  problem: 'M4 4l12 12M16 4L4 16',
}
