export {
  findArticle,
  listArticles,
  publishArticle,
  reviseArticle,
  writeArticle,
} from './articles.ts'
