import type { Exhibit, ExhibitSource } from '../../export/exhibit.ts';
import type { PlateChoices } from '../../export/plate/plate-choices.ts';
import type { ExportTranslation } from '../../i18n/export-translation.ts';
import { dateParts, type Day } from '../../model/period.ts';

/** Texts that go with a picture where it is published. */
export interface ExportWords {
  /** « Sources : Medialot ; Département du Lot », or what stands in for it, or ''. */
  readonly source: string;
  readonly alternative: string;
  readonly caption: string;
  readonly short: string;
  readonly long: string;
}

/** Writes the caption, the alternative text and the citations of an exhibit, in its language. */
export function exportWords(
  exhibit: Exhibit,
  choices: PlateChoices,
  { e, f }: ExportTranslation,
  today: Day,
): ExportWords {
  const { title, subtitle } = choices;
  const publishers = publishersOf(exhibit.sources);
  const named = choices.source ?? publishers.join(e.plate.between);
  const source = named === '' ? '' : e.plate.source(named, choices.source ? 1 : publishers.length);
  const date = choices.date ?? exhibit.asOf;
  const warning = exhibit.fictional ? e.fictionalWarning : '';
  const said = [
    warning,
    source === '' ? '' : `${source}.`,
    date === '' ? '' : `${e.plate.asOf(date)}.`,
    choices.credit === '' ? '' : `${choices.credit}.`,
    `${choices.licence}.`,
  ];
  return {
    source,
    alternative: [warning, choices.alternative ?? exhibit.alternative].filter(isSaid).join(' '),
    caption: e.caption(title, subtitle, said.filter(isSaid).join(' ')),
    short: [e.shortCitation(publishers.join(', '), title, String(dateParts(today).year)), warning]
      .filter(isSaid)
      .join(' '),
    long: [
      e.longCitation({
        title,
        subtitle,
        sources: source,
        dashboard: e.dashboard,
        day: f.day(today),
        address: exhibit.address,
        licence: choices.licence,
      }),
      warning,
    ]
      .filter(isSaid)
      .join(' '),
  };
}

/** Names each publisher once; the title of the page where nobody is named. */
function publishersOf(sources: readonly ExhibitSource[]): readonly string[] {
  return [
    ...new Set(sources.map(({ publisher, title }) => (publisher === '' ? title : publisher))),
  ];
}

/** Writes a source in full: title, publisher, date, address. */
export function sourceLine({ title, publisher, published, url }: ExhibitSource): string {
  return [title, publisher, published, url ?? ''].filter(isSaid).join(', ');
}

const isSaid = (text: string) => text !== '';
