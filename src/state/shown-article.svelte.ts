import type { Article } from '../article/article.ts';
import type { Against, ArticleChecker } from './article-checker.ts';
import type { PreparedSet } from './prepared-set.ts';
import { fetchChecker, servedArticle } from './served-article.ts';

/** The article beside the figures: the one that is served, or one that a person opened. */
export class ShownArticle {
  readonly #onchange: () => void;
  #current = $state.raw<Article>();
  #served: Article | undefined;
  #prepared: PreparedSet | undefined;
  #checker = $state.raw<ArticleChecker>();
  #notice = $state<'failed' | 'truncated'>();

  /** @param onchange called once a person's choice has put another article on screen */
  constructor(onchange: () => void) {
    this.#onchange = onchange;
  }

  /** Undefined where it cannot be had. */
  get current(): Article | undefined {
    return this.#current;
  }

  /** Holds an article against the figures; undefined until its code is there. */
  get checker(): ArticleChecker | undefined {
    return this.#checker;
  }

  /** True where a person opened an article of their own. */
  get isOwn(): boolean {
    return this.#current !== this.#served;
  }

  /** What there is to say of the last article that a person opened. */
  get notice(): 'failed' | 'truncated' | undefined {
    return this.#notice;
  }

  /** What the build made of an article; undefined for any other than its own. */
  preparedFor(article: Article): PreparedSet | undefined {
    return article === this.#prepared?.article ? this.#prepared : undefined;
  }

  /** Fetches the article that is served, and what checks it unless it is checked. Never throws. */
  async fetch(making: Promise<PreparedSet | undefined>): Promise<void> {
    const prepared = await making;
    if (prepared) {
      this.showPrepared(prepared);
      return;
    }
    const { article, checker } = await servedArticle();
    this.#served = article;
    this.#current = article;
    this.#checker = checker;
  }

  /** Shows the article as the build read and checked it. */
  showPrepared(prepared: PreparedSet): void {
    this.#prepared = prepared;
    this.#served = prepared.article;
    this.#current = prepared.article;
  }

  /** Fetches what checks an article against some figures, where it is not there. Never throws. */
  async fetchChecker(against: Against | undefined): Promise<void> {
    this.#checker ??= await fetchChecker(this.#current, against);
  }

  /** Reads an article that a person gives; where none is found, the one on screen stays. */
  async open(name: string, bytes: ArrayBuffer): Promise<void> {
    try {
      const { ownArticle } = await import('./own-article.ts');
      const own = await ownArticle(name, bytes);
      this.#notice = own ? (own.truncated ? 'truncated' : undefined) : 'failed';
      if (own) this.#show(own.article);
    } catch {
      this.#notice = 'failed';
    }
  }

  backToServed(): void {
    this.#notice = undefined;
    this.#show(this.#served);
  }

  #show(article: Article | undefined): void {
    this.#current = article;
    this.#onchange();
  }
}
