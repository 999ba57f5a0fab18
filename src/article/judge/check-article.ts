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
export function readClaims(article: Article): ReadClaims {
  const before = known.get(article);
  if (before) return before;
  const plain = articleText(article);
  const lang = article.lang.toLowerCase().startsWith('en') ? 'en' : 'fr';
  const read: ReadClaims = { plain, lang, found: findClaims(plain.text, lang) };
  known.set(article, read);
  return read;
}

/** Finds the claims of an article, ties them to a data set and judges them, in one call. */
export function checkArticle(
  article: Article,
  dataset: Dataset,
  gazetteer: Gazetteer,
  today: Day,
): CheckedArticle {
  const { plain, lang, found } = readClaims(article);
  const { text } = plain;
  const source = sourceOfArticle(article, dataset);
  const date = articleDate(article.date) ?? source?.published;
  const mentions = namedItems(text, dataset, gazetteer);
  const tied = tieClaims(found, {
    text,
    dataset,
    gazetteer,
    article: { date, lang },
    directives: directivesOf(article, plain),
    items: mentions,
  });
  const claims = judgeClaims(tied, { dataset, gazetteer, articleSource: source?.id, today });
  return { ...plain, claims, mentions, source };
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
