import { type ReactNode, useId } from 'react'
import type { Palette } from './palette.ts'

type DrawingProps = {
  title: string
  description: string
  width: number | undefined
  height: number
  palette: Palette
  children: ReactNode
}

/** What every chart is to a screen reader (one image, with a title and a description), and its size. */
export function Drawing({ title, description, width, height, palette, children }: DrawingProps) {
  const id = useId()

  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="chart"
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      width={width ?? '100%'}
      height={height}
      {...(width === undefined ? {} : { viewBox: `0 0 ${width} ${height}` })}
      fontFamily={palette.font}
      fontSize="15"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {children}
    </svg>
  )
}
