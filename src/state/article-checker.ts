import type { checkArticle } from '../article/judge/check-article.ts';

/** What holds an article against the figures; its code comes with the article. */
export type ArticleChecker = typeof checkArticle;
