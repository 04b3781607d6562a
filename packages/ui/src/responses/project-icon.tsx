import type { ActivityType } from '@iisg/domain/activities'
import type { IconTheme } from '@iisg/domain/responses'

/**
 * The drawings that stand for what a response does: lines on a grid of 24, once in the page.
 * `ProjectIcon` refers to them. They decorate, beside words that say the same.
 */
export function ProjectIcons() {
  return (
    <svg className="project-icons" width="0" height="0" aria-hidden="true">
      {Object.entries(drawings).map(([theme, path]) => (
        <symbol key={theme} id={`icon-${theme}`} viewBox="0 0 24 24">
          <path d={path} />
        </symbol>
      ))}
    </svg>
  )
}

export function ProjectIcon({ theme }: { theme: IconTheme }) {
  return (
    <svg className="project-icon" width="24" height="24" aria-hidden="true">
      <use href={`#icon-${theme}`} />
    </svg>
  )
}

/** The drawing of a response: the one that was chosen, or that of its first kind of activity. */
export function iconOf(response: {
  icon?: IconTheme | null | undefined
  activityTypes?: readonly ActivityType[] | undefined
}): IconTheme | undefined {
  const [first] = response.activityTypes ?? []
  return response.icon ?? (first === undefined ? undefined : themeOf[first])
}

const themeOf: Record<ActivityType, IconTheme> = {
  training: 'training',
  'train-the-trainer': 'training',
  equipment: 'equipment',
  infrastructure: 'infrastructure',
  'IT system': 'computer',
  'legal drafting': 'law',
  'strategy or policy advice': 'advice',
  'institution building': 'institution',
  'mentoring or embedded expert': 'mentoring',
  'operational support': 'operation',
  'information exchange or network': 'exchange',
  'study visit or twinning': 'journey',
  'research or assessment': 'research',
  'awareness or community work': 'community',
  'rehabilitation or reintegration': 'community',
  'grant to civil society': 'community',
}

/** A board with a pointer, a spanner, a wall, a screen, a paragraph, a lamp, pillars and so on. */
const drawings: Record<IconTheme, string> = {
  training: 'M3 5h18v11H3zM8 20l4-4 4 4M7 9h6M7 12h4',
  equipment: 'M15 4a5 5 0 0 0-5 6.6L4 17l3 3 6.4-6A5 5 0 0 0 20 9l-3 2-3-3 2-3z',
  infrastructure: 'M3 8h18M3 13h18M3 18h18M3 8v10M21 8v10M9 8v5M15 8v5M6 13v5M12 13v5M18 13v5',
  computer: 'M3 4h18v12H3zM9 20h6M12 16v4M7 8l2 2-2 2M12 12h4',
  law: 'M6 3h9l4 4v14H6zM15 3v4h4M9 11h7M9 14h7M9 17h4',
  advice:
    'M9 18h6M10 21h4M12 3a6 6 0 0 0-3.5 10.9c.6.5.9 1.2.9 2.1h5.2c0-.9.3-1.6.9-2.1A6 6 0 0 0 12 3z',
  institution: 'M3 20h18M4 10h16L12 4zM6 10v8M10 10v8M14 10v8M18 10v8',
  mentoring:
    'M8 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM3 21v-5a5 5 0 0 1 10 0v5M17 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM15 14a4 4 0 0 1 6 3v4',
  operation:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 1v4M12 19v4M1 12h4M19 12h4',
  exchange: 'M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4',
  journey:
    'M12 21s6-6.2 6-11a6 6 0 0 0-12 0c0 4.8 6 11 6 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  research: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM15 15l6 6M7 10h6M10 7v6',
  community:
    'M12 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM5 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM19 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 20v-4a4 4 0 0 1 8 0v4M2 20v-3a3 3 0 0 1 4-2.8M22 20v-3a3 3 0 0 0-4-2.8',
}
