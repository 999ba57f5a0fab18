import type { DiagnosticSentences } from './diagnostic-sentences.ts';

const REASONS: Readonly<Record<string, string>> = {
  'two-separators': 'it holds two separators',
  grouping: 'its groups of digits are not clear',
  percent: 'a percentage is not a count',
  'spreadsheet-error': 'it is a spreadsheet error',
  'not-a-number': 'it is not a number',
};

const PACKAGE: Readonly<Record<string, string>> = {
  'not-an-object': 'the file is not a JSON object',
  'resources-missing': 'the list “resources” is missing',
  'resource-not-an-object': 'a resource is not an object',
  'path-missing': 'a resource has neither “path” nor “data”',
  'path-unsafe': 'the path leaves the folder of the data',
  'table-unknown': 'the table is not one of the dashboard’s five',
  'title-missing': 'the title is missing',
  'data-unreadable': 'the data are not a list of rows',
};

const quote = (text: string) => `“${text}”`;
const or = (text: string, sentence: (text: string) => string) =>
  text === '' ? '' : sentence(text);

/** What is wrong and what to do, in English. */
export const diagnosticsEn: DiagnosticSentences = {
  'file-empty': (_, p) =>
    p('reason') === 'no-row'
      ? 'The file has only its headers. Add at least one row.'
      : 'The file is empty. Check that you chose the right one.',
  'file-unreachable': (d, p) =>
    `The file ${quote(d.value)} could not be read${or(p('status'), (s) => ` (answer ${s})`)}. Check that it is in its place.`,
  'file-type-unknown': (d, p) =>
    `This type of file (${p('kind') || d.value}) is not read here. Save it as CSV UTF-8 or JSON, then try again.`,
  'file-damaged-text': (d, p) =>
    p('reason') === 'double-encoding'
      ? `Accents are damaged (${quote(d.value)}): the file was saved twice in a wrong encoding. Start again from the original and save it as CSV UTF-8.`
      : `Some characters cannot be read (${quote(d.value)}, ${p('count')} times). Save the file as CSV UTF-8.`,
  'json-invalid': () =>
    'The JSON text is malformed here: a comma, a quote or a bracket is missing or in excess.',
  'json-shape-unknown': (_, p) =>
    `This JSON (${p('found')}) has no known shape. Give a list of rows, an object keyed by table, or a Data Package.`,
  'package-invalid': (d, p) =>
    `The description of the data has a fault: ${PACKAGE[p('reason')] ?? p('reason')}${or(d.value, (v) => ` (${quote(v)})`)}. Mend datapackage.json.`,
  'table-unknown': (_, p) =>
    `This table is not recognised by its columns (${p('found')}). Columns expected: ${p('expected')}.`,
  'table-missing': (d) =>
    `The table ${quote(d.value)} is missing: the figures are read without it. Load it with the others.`,
  'column-missing': (d, p) =>
    `The column ${quote(d.column)} is missing. Columns found: ${p('found')}. Rename the right column or add it.`,
  'column-repeated': (d, p) =>
    `The column ${quote(d.column)} stands twice (${p('first')} and ${p('repeated')}): only the first is read. Delete or rename the other.`,
  'row-too-long': (_, p) =>
    `The row has ${p('found')} cells instead of ${p('expected')}. A text that holds the separator must stand in quotes.`,
  'row-too-short': (_, p) =>
    `The row has ${p('found')} cells instead of ${p('expected')}: the others are read as empty.`,
  'quote-unclosed': (d) =>
    `A quote is not closed (${quote(d.value)}). Close it, or double it where it is part of the text.`,
  'cell-required': (d) => `The column ${quote(d.column)} cannot be empty. Fill the cell.`,
  'indicator-unknown': (d, p) =>
    `The indicator ${quote(d.value)} is not in the table of indicators${or(p('nearest'), (n) => `; the nearest: ${n}`)}. Mend the code or add the indicator.`,
  'period-invalid': (d) =>
    `${quote(d.value)} is not a period. Write 2021, 2021-S1, 2021-T3, 2021-07 or 2021-07-14.`,
  'period-order': (d, p) =>
    `The end (${d.value}) is before the start (${p('start')}): the event is shown at its start. Mend one of the two.`,
  'territory-unknown': (d, p) =>
    `The territory ${quote(d.value)} is not known in the Lot: the row is kept, but counts in no total. Write ${or(p('suggestion'), (s) => `${s} perhaps, or else `)}the Insee code of a commune, the SIREN of a group of communes, or 46.`,
  'commune-moved': (d, p) =>
    `The code ${d.value} is that of a past commune: the row counts for ${p('name')} (${p('to')}).`,
  'value-invalid': (d, p) =>
    `${quote(d.value)} is not read as a number: ${REASONS[p('reason')] ?? p('reason')}.${or(p('suggestion'), (s) => ` Write ${s}.`)} For an absent value, leave empty or write nd, /// or s.`,
  'qualifier-unknown': (d, p) =>
    `The qualifier ${quote(d.value)} is not known. Write one of: ${p('allowed')}, or leave empty.`,
  'kind-unknown': (d, p) => `The measure ${quote(d.value)} is not known. Write ${p('allowed')}.`,
  'theme-unknown': (d, p) =>
    `The theme ${quote(d.value)} is not known: the indicator is put in ${quote(p('used'))}. Themes: ${p('allowed')}.`,
  'source-unknown': (d, p) =>
    `The source ${quote(d.value)} is not in the table of sources${or(p('nearest'), (n) => `; the nearest: ${n}`)}. Add it, or mend its name.`,
  'source-type-unknown': (d, p) =>
    `The type of source ${quote(d.value)} is not known. Write one of: ${p('allowed')}.`,
  'address-invalid': (d) =>
    `${quote(d.value)} is not a web address: the source is shown without a link. The address must begin with https:// or http://.`,
  'point-invalid': (d) =>
    `The coordinates ${quote(d.value)} are not valid: the event stands at its commune. Write decimal degrees, for instance 44.45 and 1.44.`,
  'code-repeated': (d, p) =>
    `${quote(d.value)} is already defined in row ${p('firstRow')} (${p('firstFile')}): only the first row counts. Delete the other or change its code.`,
  'figure-repeated': (_, p) =>
    `The same figure is given twice by the same source: ${p('first')} in row ${p('firstRow')} (${p('firstFile')}), then ${p('second')}. The first is kept; delete the wrong one.`,
  'more-alike': (_, p) =>
    p('count') === '1'
      ? `One more row has the same fault (${p('code')}).`
      : `${p('count')} more rows have the same fault (${p('code')}).`,
};
