import { index, type RouteConfig, route } from '@remix-run/route-config'

export default [
  index('home/home.tsx'),
  route('pillars/:slug', 'pillars/pillar.tsx'),

  route('projects', 'projects/projects.tsx'),
  route('projects.csv', 'projects/projects-csv.ts'),
  route('projects/:id', 'projects/project.tsx'),

  route('coverage', 'coverage/coverage.tsx'),
  route('coverage/:cycleId', 'coverage/coverage.tsx', { id: 'coverage-of-cycle' }),
  route('coverage/:cycleId/figures.csv', 'coverage/coverage-csv.ts'),
  route('coverage/:cycleId/figures.svg', 'coverage/coverage-svg.tsx'),

  route('events', 'events/events.tsx'),
  route('events/:slug', 'events/event.tsx'),
  route('news', 'news/news.tsx'),
  route('news/:slug', 'news/article.tsx'),
  route('about', 'about/about.tsx'),

  route('newsletter', 'newsletter/sign-up.tsx'),
  route('newsletter/asked', 'newsletter/asked.tsx'),
  route('newsletter/confirm/:token', 'newsletter/confirmation.tsx'),
  route('newsletter/preferences/:token', 'newsletter/preferences.tsx'),
  route('newsletter/unsubscribe/:token', 'newsletter/unsubscription.tsx'),

  route('robots.txt', 'site/robots.ts'),
  route('sitemap.xml', 'site/sitemap.ts'),
  route('favicon.svg', 'site/favicon.tsx'),
  route('*', 'site/not-found.ts'),
] satisfies RouteConfig
