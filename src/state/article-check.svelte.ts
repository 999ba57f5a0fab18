import type { Article } from '../article/article.ts';
import { articleText, type ArticleText } from '../article/article-text.ts';
import type { CheckedArticle } from '../article/judge/check-article.ts';
import type { Translation } from '../i18n/make-translation.ts';
import type { JudgedClaim } from '../model/claim.ts';
import type { Ready } from './board.svelte.ts';
import type { Dashboard } from './dashboard.svelte.ts';
import { Pointing } from './pointing.svelte.ts';

const NO_CLAIMS: readonly JudgedClaim[] = [];

/** The article held against the figures, and what of it is pointed at or pinned. */
export class ArticleCheck {
  readonly pointing = new Pointing();
  readonly #dashboard: Dashboard;

  constructor(dashboard: Dashboard) {
    this.#dashboard = dashboard;
  }

  /** Judged again whenever the article or the figures change. */
  readonly #checked: CheckedArticle | undefined = $derived.by(() => {
    const { article, settled: content, checker, today } = this.#dashboard;
    if (!article || !checker || content.kind !== 'ready') return undefined;
    return checker(article, content.dataset, content.gazetteer, today);
  });

  /** Known as soon as the article is; the checker has walked it already where it could. */
  readonly text: ArticleText | undefined = $derived.by(
    () => this.#checked ?? (this.article ? articleText(this.article) : undefined),
  );

  /** The claim that the address names. */
  readonly pinned: JudgedClaim | undefined = $derived.by(() =>
    this.claims.find((claim) => claim.id === this.#dashboard.view.claim),
  );

  /** The claim that the board should answer: the one pointed at, else the pinned one. */
  readonly shown: JudgedClaim | undefined = $derived.by(
    () => this.claims.find((claim) => claim.id === this.pointing.claim) ?? this.pinned,
  );

  get article(): Article | undefined {
    return this.#dashboard.article;
  }

  get claims(): readonly JudgedClaim[] {
    return this.#checked?.claims ?? NO_CLAIMS;
  }

  get mentions(): CheckedArticle['mentions'] {
    return this.#checked?.mentions ?? [];
  }

  get ready(): Ready | undefined {
    const { settled: content } = this.#dashboard;
    return content.kind === 'ready' ? content : undefined;
  }

  get translation(): Translation {
    return this.#dashboard.translation;
  }

  /** The address that opens the page on a claim. */
  link(claim: JudgedClaim): string {
    return this.#dashboard.link({ claim: claim.id });
  }

  /** Pins a claim, and puts its indicator on the chart; undefined lets go. */
  pin(claim: JudgedClaim | undefined): void {
    const { indicators } = this.#dashboard.view;
    const code = claim?.indicator;
    const charted = code === undefined || indicators?.includes(code);
    this.#dashboard.choose({
      claim: claim?.id,
      ...(charted ? {} : { indicators: [code] }),
    });
  }
}
