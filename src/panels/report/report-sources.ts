import type { ExhibitSource } from '../../export/exhibit.ts';
import type { Line, List, Piece } from '../../export/report/report.ts';
import { REPORT_PREFIX } from '../../export/report/report-html.ts';

/** Sources that stand beside a figure by name, where it is short; the others by their number. */
const MOST_NAMED = 2;
const LONGEST_NAME = 28;
/** Sources that stand beside a figure at all: more are counted. */
const MOST_CITED = 5;

/** The sources of a report, numbered as they are first cited. */
export class ReportSources {
  readonly #numbers = new Map<string, number>();
  readonly #all: ExhibitSource[] = [];

  /** Gives links to sources in the list at the end: "Medialot [3], Département du Lot [1]". */
  cite(sources: readonly ExhibitSource[]): Line {
    const numbered = sources.map((source) => ({ source, number: this.#numberOf(source) }));
    const links = numbered.slice(0, MOST_CITED).flatMap(({ source, number }, index): Piece[] => {
      const name = source.publisher || source.title;
      const isNamed = index < MOST_NAMED && name.length <= LONGEST_NAME;
      const text = `${isNamed ? `${name} ` : ''}[${number}]`;
      const link = { text, href: `#${anchorOf(number)}` };
      return index === 0 ? [link] : [', ', link];
    });
    const left = sources.length - MOST_CITED;
    return left > 0 ? [...links, `, +${left}`] : links;
  }

  /** Lists the sources cited so far, in the order of their numbers. */
  list(lang: string): List {
    return {
      kind: 'list',
      numbered: true,
      items: this.#all.map(({ title, publisher, published, url }, index) => ({
        id: anchorOf(index + 1),
        line: [
          // Titles are as they were published, in French.
          { text: title, lang: lang === 'fr' ? undefined : 'fr' },
          [publisher, published].map((text) => (text === '' ? '' : `, ${text}`)).join(''),
          ...(url === undefined ? [] : [', ', { text: url, href: url }]),
        ],
      })),
    };
  }

  #numberOf(source: ExhibitSource): number {
    const key = JSON.stringify([source.title, source.publisher, source.published, source.url]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#all.push(source);
    this.#numbers.set(key, this.#all.length);
    return this.#all.length;
  }
}

const anchorOf = (number: number) => `${REPORT_PREFIX}-source-${number}`;
