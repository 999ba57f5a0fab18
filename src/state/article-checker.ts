import type { checkArticle, checkSteps } from '../article/judge/check-article.ts';
import type { Ready } from './content.ts';
import type { Day } from '../model/period.ts';

/** What holds an article against the figures; its code comes with the article. */
export interface ArticleChecker {
  readonly check: typeof checkArticle;
  /** The same with stops, after which `check` has the outcome at once. */
  readonly steps: typeof checkSteps;
}

/** The figures that an article is held against, on a day. */
export interface Against extends Pick<Ready, 'dataset' | 'gazetteer'> {
  readonly today: Day;
}
