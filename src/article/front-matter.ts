/** The `name: value` lines between two `---` lines at the top of a Markdown text, and the rest. */
export interface FrontMatter {
  readonly values: ReadonlyMap<string, string>;
  readonly body: string;
}

const FENCED = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/**
 * Splits a Markdown text from its front matter. Names are lower-cased; a text without front matter
 * is all body; lines that are not `name: value` are passed over.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const match = FENCED.exec(text);
  if (!match) return { values: new Map(), body: text };
  const values = new Map<string, string>();
  for (const line of (match[1] ?? '').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0)
      values.set(line.slice(0, colon).trim().toLowerCase(), unquote(line.slice(colon + 1)));
  }
  return { values, body: text.slice(match[0].length) };
}

function unquote(value: string): string {
  const trimmed = value.trim();
  return /^"[^"]*"$|^'[^']*'$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
}
