/** One figure of an article and its verdict, in words. */
export interface LedgerRow {
  readonly quote: string;
  readonly noun: string;
  readonly value: number;
  readonly qualifier: string;
  readonly indicator: string;
  readonly period: string;
  readonly status: string;
  readonly reason: string;
  readonly sources: readonly string[];
}

/** What the ledger is about. */
export interface LedgerHeading {
  readonly title: string;
  readonly publisher: string;
  readonly url: string | undefined;
}

/**
 * Writes the ledger of an article's figures as Markdown: a heading, then a list entry a figure.
 *
 * @param notice said under the heading, '' for nothing: that the data are fictional
 */
export function ledgerMarkdown(
  { title, publisher, url }: LedgerHeading,
  rows: readonly LedgerRow[],
  ledgerName: string,
  notice: string,
): string {
  const origin = [publisher, url ?? ''].filter((part) => part !== '').join(', ');
  const lines = [
    `# ${ledgerName}`,
    '',
    `**${escaped(title)}**${origin && ` (${escaped(origin)})`}`,
  ];
  if (notice !== '') lines.push('', `> ${escaped(notice)}`);
  lines.push('');
  for (const row of rows) {
    const what = row.noun === '' ? '' : ` ${escaped(row.noun)}`;
    const sources = row.sources.length > 0 ? ` — ${escaped(row.sources.join(', '))}` : '';
    lines.push(
      `- « ${escaped(row.quote)} »${what} : **${escaped(row.status)}**. ${escaped(row.reason)}${sources}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Keeps the signs of Markdown and HTML as signs. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ');
}
