export { catalogueHtml } from './catalogue.tsx'
