import type { FoundClaim, JudgedClaim } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Day } from '../../model/period.ts';
import type { Source } from '../../model/source.ts';
import type { Gazetteer } from '../../model/territory.ts';
import type { Article } from '../article.ts';
import { type ArticleText, articleText } from '../article-text.ts';
import { findClaims } from '../claims/find-claims.ts';
import { directivesOf } from '../directives.ts';
import { articleDate } from '../tie/article-date.ts';
import { indicatorWords } from '../tie/indicator-words.ts';
import { namedItems, type NamedItem } from '../tie/named-items.ts';
import { tieClaims } from '../tie/tie-claims.ts';
import type { ArticleLang } from '../tie/vocabulary-of.ts';
import { judgeClaims } from './judge-claims.ts';

/** An article with all that is known of its figures. */
export interface CheckedArticle extends ArticleText {
  readonly claims: readonly JudgedClaim[];
  /** Events, partners and places that the text names, in order. */
  readonly mentions: readonly NamedItem[];
  /** The source that the article is, where the data set has it. */
  readonly source: Source | undefined;
}

/** What an article says by itself, whatever the figures it is held against. */
interface ReadClaims {
  readonly plain: ArticleText;
  readonly lang: ArticleLang;
  readonly found: readonly FoundClaim[];
}

const known = new WeakMap<Article, ReadClaims>();

/** Finds the claims of an article, the first time that they are asked for. */
function readClaims(article: Article): ReadClaims {
  const before = known.get(article);
  if (before) return before;
  const plain = articleText(article);
  const lang = article.lang.toLowerCase().startsWith('en') ? 'en' : 'fr';
  const read: ReadClaims = { plain, lang, found: findClaims(plain.text, lang) };
  known.set(article, read);
  return read;
}

interface LastCheck {
  readonly article: Article;
  readonly gazetteer: Gazetteer;
  readonly today: Day;
  readonly checked: CheckedArticle;
}

/** The last article that was held against each data set. */
const lastChecks = new WeakMap<Dataset, LastCheck>();

/** Finds the claims of an article, ties them to a data set and judges them, in one call. */
export function checkArticle(
  article: Article,
  dataset: Dataset,
  gazetteer: Gazetteer,
  today: Day,
): CheckedArticle {
  const steps = checkSteps(article, dataset, gazetteer, today);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does the same with stops, at which a page may answer; `checkArticle` then has it at once. */
export function* checkSteps(
  article: Article,
  dataset: Dataset,
  gazetteer: Gazetteer,
  today: Day,
): Generator<undefined, CheckedArticle> {
  const last = lastChecks.get(dataset);
  if (last?.article === article && last.gazetteer === gazetteer && last.today === today) {
    return last.checked;
  }
  const { plain, lang, found } = readClaims(article);
  yield;
  const { text } = plain;
  const source = sourceOfArticle(article, dataset);
  const date = articleDate(article.date) ?? source?.published;
  const mentions = namedItems(text, dataset, gazetteer);
  yield;
  const indicators = indicatorWords(dataset, lang);
  yield;
  const tied = tieClaims(found, {
    text,
    dataset,
    gazetteer,
    article: { date, lang },
    directives: directivesOf(article, plain),
    items: mentions,
    indicators,
  });
  yield;
  const claims = judgeClaims(tied, { dataset, gazetteer, articleSource: source?.id, today });
  const checked = { ...plain, claims, mentions, source };
  lastChecks.set(dataset, { article, gazetteer, today, checked });
  return checked;
}

/** Gives the source that an article is: the one it names, else the one at its address. */
export function sourceOfArticle(
  { source, url }: Pick<Article, 'source' | 'url'>,
  { sources }: Pick<Dataset, 'sources'>,
): Source | undefined {
  const address = url === undefined ? undefined : comparable(url);
  return (
    sources.get(source) ??
    [...sources.values()].find(
      (known) => known.url !== undefined && comparable(known.url) === address,
    )
  );
}

/** An address without what does not change the page: scheme, "www.", fragment, closing slash. */
function comparable(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}
