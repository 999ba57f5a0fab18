import { readWebAddress } from '../../model/web-address.ts';
import { jsonLdArticle } from './json-ld.ts';
import { writtenDate } from './written-date.ts';

/** What a page says of its article, outside the article's text; '' where it says nothing. */
export interface PageDetails {
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  readonly url: string | undefined;
  /** Day of publication as `2021-07-14`. */
  readonly date: string;
  /** Language as a BCP 47 tag, without its region. */
  readonly lang: string;
}

const META_DATES = [
  'article:published_time',
  'og:article:published_time',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'dcterms.issued',
  'publish-date',
  'pubdate',
  'datepublished',
];

/** Where an article's own `<time>` stands, the surest first; lists of other articles have theirs. */
const TIMES = [
  '[itemprop="datePublished"]',
  'time.published, time.entry-date, time.post-date',
  'article time, main time, [role="main"] time',
];

/** Words that announce a date of publication, then the date, with or without its weekday. */
const ANNOUNCED =
  /(?:publié|posté|paru|mis en ligne|rédigé|published|posted)\s*(?:le|on|:)?\s*(?:\p{L}+\.?,?\s+)?(\d{4}-\d{2}-\d{2}|\d{1,2}(?:er|st|nd|rd|th)?[\s/.-]+[\p{L}\d]+\.?,?[\s/.-]+\d{4}|[a-z]+\.?\s+\d{1,2},?\s+\d{4})/iu;

/** Names that tell nobody who wrote. */
const NO_AUTHOR = /^(?:admin\w*|webmaster|rédaction|la rédaction|editor)$/i;

/** Reads what a page says of its article. Call it before anything is cut from the page. */
export function pageDetails(document: Document, address?: string): PageDetails {
  const meta = metaContents(document);
  const data = jsonLdArticle(document);
  const first = (...values: readonly (string | undefined)[]) => values.find(Boolean) ?? '';
  const heading = mainHeading(document);
  const pageTitle = spaced(document.querySelector('title')?.textContent);
  const site = first(
    meta('og:site_name'),
    data?.publisher,
    meta('publisher'),
    meta('dc.publisher'),
  );
  const publisher = first(site, meta('application-name'), afterTitle(pageTitle, heading));
  const author = first(data?.author, meta('author'), meta('dc.creator'));
  return {
    title: first(
      withoutSite(meta('og:title'), publisher),
      data?.headline,
      heading,
      withoutSite(pageTitle, publisher),
    ),
    publisher,
    author: author === publisher || NO_AUTHOR.test(author) ? '' : author,
    url: [canonical(document), meta('og:url'), address]
      .map((candidate) => readWebAddress(candidate ?? ''))
      .find((found) => found !== undefined),
    date: first(
      ...META_DATES.slice(0, 2).map((name) => writtenDate(meta(name))),
      writtenDate(data?.published ?? ''),
      timeOfArticle(document),
      ...META_DATES.slice(2).map((name) => writtenDate(meta(name))),
      announcedDate(document),
    ),
    lang: language(first(document.documentElement.getAttribute('lang') ?? '', meta('og:locale'))),
  };
}

function metaContents(document: Document): (name: string) => string {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = spaced(element.getAttribute('content'));
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content && !contents.has(name)) contents.set(name, content);
    }
  }
  return (name) => contents.get(name) ?? '';
}

function canonical(document: Document): string | undefined {
  return document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? undefined;
}

/** The heading of the article: the h1 inside it, or the last h1, as sites put their name in one. */
function mainHeading(document: Document): string {
  const inArticle = document.querySelector('article h1, main h1, [role="main"] h1');
  const all = [...document.querySelectorAll('h1')];
  return spaced((inArticle ?? all.at(-1))?.textContent);
}

/** What a page's title adds to its heading, as "Heading – Site". */
function afterTitle(pageTitle: string, heading: string): string {
  if (heading === '' || !pageTitle.startsWith(heading)) return '';
  return /^ [-–—|·•] (.{2,60})$/.exec(pageTitle.slice(heading.length))?.[1] ?? '';
}

function withoutSite(title: string, site: string): string {
  if (site === '' || !title.toLowerCase().endsWith(site.toLowerCase())) return title;
  return title.slice(0, -site.length).replace(/\s*[-–—|·•:]\s*$/, '') || title;
}

function timeOfArticle(document: Document): string {
  for (const selector of TIMES) {
    for (const element of document.querySelectorAll(selector)) {
      const stamp = element.getAttribute('datetime') ?? element.getAttribute('content');
      const date = writtenDate(stamp ?? element.textContent);
      if (date !== '' && !element.classList.contains('updated')) return date;
    }
  }
  return '';
}

function announcedDate(document: Document): string {
  const place = document.querySelector('article, main, [role="main"]') ?? document.body;
  return writtenDate(ANNOUNCED.exec(place.textContent)?.[1] ?? '');
}

function language(written: string): string {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(written.trim())?.[0].toLowerCase() ?? 'fr';
}

function spaced(text: string | null | undefined): string {
  return (text ?? '').replace(/[ \t\n\r\f]+/g, ' ').trim();
}
