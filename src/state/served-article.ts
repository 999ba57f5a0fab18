import type { Article } from '../article/article.ts';
import type { Against, ArticleChecker } from './article-checker.ts';
import { fetchFile } from './fetch-file.ts';
import { nextTask } from './next-task.ts';

/** The article that stands beside the data, and what holds its figures against them. */
export interface ServedArticle {
  /** Undefined where it cannot be had, or is empty. */
  readonly article: Article | undefined;
  readonly checker: ArticleChecker | undefined;
}

/**
 * Fetches what holds an article against figures; undefined where it cannot be had.
 *
 * @param article one that is to be checked at once
 * @param against the figures that it is then held against
 */
export async function fetchChecker(
  article?: Article,
  against?: Against,
): Promise<ArticleChecker | undefined> {
  try {
    const { checkArticle, checkSteps } = await import('../article/judge/check-article.ts');
    if (article && against) {
      const { dataset, gazetteer, today } = against;
      const steps = checkSteps(article, dataset, gazetteer, today);
      do await nextTask();
      while (!steps.next().done);
    }
    await nextTask();
    return { check: checkArticle, steps: checkSteps };
  } catch {
    return undefined;
  }
}

/** Fetches the article, its reader and its checker, all at once. Never throws. */
export async function servedArticle(): Promise<ServedArticle> {
  try {
    const [fetched, { readArticle }, checker] = await Promise.all([
      fetchFile('./data/article.md'),
      import('../article/read-article.ts'),
      fetchChecker(),
    ]);
    const article =
      fetched.kind === 'file'
        ? readArticle(new TextDecoder().decode(fetched.file.bytes))
        : undefined;
    return { article, checker };
  } catch {
    return { article: undefined, checker: undefined };
  }
}
