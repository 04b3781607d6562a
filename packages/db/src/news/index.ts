export {
  findArticle,
  listArticles,
  publishArticle,
  reviseArticle,
  takeBackArticle,
  writeArticle,
} from './articles.ts'
