import type { Article } from '../article/article.ts';
import { articleText, type ArticleText } from '../article/article-text.ts';
import type { CheckedArticle } from '../article/judge/check-article.ts';
import type { Translation } from '../i18n/make-translation.ts';
import type { JudgedClaim } from '../model/claim.ts';
import { ranAlike } from '../model/ran-alike.ts';
import type { Ready } from './content.ts';
import type { Dashboard } from './dashboard.svelte.ts';
import type { FollowedPart } from './followed-part.svelte.ts';
import { Pointing } from './pointing.svelte.ts';

const NO_CLAIMS: readonly JudgedClaim[] = [];

/** The article held against the figures, and what of it is pointed at or pinned. */
export class ArticleCheck {
  readonly pointing = new Pointing();
  readonly #dashboard: Dashboard;
  readonly #part: FollowedPart;

  constructor(dashboard: Dashboard) {
    this.#dashboard = dashboard;
    this.#part = dashboard.part((page) => this.#checkAhead(page));
    dashboard.settling.join(this.#part);
  }

  /** Judged again whenever the article or the figures change. */
  readonly #checked: CheckedArticle | undefined = $derived.by(() => {
    const { article, ready } = this;
    const { article: shown, today } = this.#dashboard;
    if (!article || !ready) return undefined;
    const prepared = shown.preparedFor(article);
    const isPrepared = prepared?.dataset === ready.dataset;
    // Where it was judged on another day, its verdicts stand until it is judged anew.
    if (isPrepared && (!shown.checker || ranAlike(ready.dataset, prepared.asOf, today))) {
      return { ...articleText(article), ...prepared.checked };
    }
    return shown.checker?.check(article, ready.dataset, ready.gazetteer, today);
  });

  /** Fetches what checks the article, and holds it against the figures on screen. */
  fetchChecker(): Promise<void> {
    const { article: shown, today } = this.#dashboard;
    return shown.fetchChecker(this.ready && { ...this.ready, today });
  }

  /** Checks against the figures that come next, a step at a time. */
  *#checkAhead({ dataset, gazetteer }: Ready): Generator<undefined> {
    const { article: shown, today } = this.#dashboard;
    if (!this.article || !shown.checker) return;
    yield* shown.checker.steps(this.article, dataset, gazetteer, today);
  }

  /** True where an article waits for what checks it. */
  readonly lacksChecker: boolean = $derived.by(() => {
    const { article, ready } = this;
    const { article: shown, today } = this.#dashboard;
    if (!article || !ready || shown.checker) return false;
    const prepared = shown.preparedFor(article);
    return prepared?.dataset !== ready.dataset || !ranAlike(ready.dataset, prepared.asOf, today);
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
    return this.#dashboard.article.current;
  }

  get claims(): readonly JudgedClaim[] {
    return this.#checked?.claims ?? NO_CLAIMS;
  }

  get mentions(): CheckedArticle['mentions'] {
    return this.#checked?.mentions ?? [];
  }

  /** The figures that the article is held against. */
  get ready(): Ready | undefined {
    return this.#part.ready;
  }

  get translation(): Translation {
    return this.#dashboard.translation;
  }

  /** The address that opens the page on a claim. */
  link(claim: JudgedClaim): string {
    return this.#dashboard.link({ ...this.#part.view, claim: claim.id });
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
