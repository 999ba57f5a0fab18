/** What structured data say of an article; '' where they say nothing. */
export interface ArticleData {
  readonly headline: string;
  readonly publisher: string;
  readonly author: string;
  readonly published: string;
}

type Node = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;

/** How deep the data are searched: publishers nest them by hand, two or three levels. */
const MAX_DEPTH = 6;

/** Reads the first article that the JSON-LD of a page describes (schema.org); broken data are none. */
export function jsonLdArticle(document: Document): ArticleData | undefined {
  const nodes: Node[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    try {
      collect(JSON.parse(script.textContent), nodes, 0);
    } catch {
      // The page's author wrote something else than JSON: the rest of the page says enough.
    }
  }
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const nameOf = (value: unknown): string => {
    const one: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof one === 'string') return one.trim();
    if (!isNode(one)) return '';
    const named = 'name' in one ? one : byId.get(one['@id']);
    return named ? textOf(named['name']) : '';
  };
  const article = nodes.find(isArticle);
  if (!article) return undefined;
  return {
    headline: textOf(article['headline']) || textOf(article['name']),
    publisher: nameOf(article['publisher']),
    author: nameOf(article['author']),
    published: textOf(article['datePublished']),
  };
}

function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) value.forEach((item) => collect(item, nodes, depth + 1));
  else if (isNode(value)) {
    // A bare reference names a node that stands elsewhere, and must not hide it.
    if (Object.keys(value).some((key) => key !== '@id')) nodes.push(value);
    Object.values(value).forEach((item) => collect(item, nodes, depth + 1));
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(node: Node): boolean {
  const types: readonly unknown[] = [node['@type']].flat();
  return types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}
