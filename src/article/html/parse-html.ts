/** Where Trusted Types are enforced, markup comes as an object that stands for a string. */
interface MarkupPolicy {
  createHTML(html: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: MarkupPolicy): MarkupPolicy;
}

/** The name to allow in `trusted-types`, on hosts that send `require-trusted-types-for 'script'`. */
export const ARTICLE_POLICY = 'oh-my-lot-article';

let policy: MarkupPolicy | undefined;

/**
 * Parses markup into a document of its own, which runs no script, fetches nothing and is never put
 * on the page: it is only read.
 */
export function parseHtml(html: string): Document {
  policy ??= articlePolicy();
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
}

function articlePolicy(): MarkupPolicy {
  const asItIs: MarkupPolicy = { createHTML: (html) => html };
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isPolicyFactory(factory)) return asItIs;
  try {
    return factory.createPolicy(ARTICLE_POLICY, asItIs);
  } catch {
    // A host that names its policies and not this one: only it can say whether strings will do.
    return asItIs;
  }
}

function isPolicyFactory(value: unknown): value is PolicyFactory {
  return (
    typeof value === 'object' &&
    value !== null &&
    'createPolicy' in value &&
    typeof value.createPolicy === 'function'
  );
}
