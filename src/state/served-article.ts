import type { Article } from '../article/article.ts';
import { fetchFile } from './fetch-file.ts';

/**
 * Fetches the article that stands beside the data, and its reader with it. Gives undefined where
 * either cannot be had, or where the article is empty.
 */
export async function servedArticle(): Promise<Article | undefined> {
  try {
    const [fetched, { readArticle }] = await Promise.all([
      fetchFile('./data/article.md'),
      import('../article/read-article.ts'),
    ]);
    if (fetched.kind !== 'file') return undefined;
    return readArticle(new TextDecoder().decode(fetched.file.bytes));
  } catch {
    return undefined;
  }
}
