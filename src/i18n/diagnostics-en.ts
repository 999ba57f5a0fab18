import type { DiagnosticSentences } from './diagnostic-sentences.ts';
import {
  absencesEn,
  periodNotesEn,
  periodReasonsEn,
  statusNotesEn,
  valueNotesEn,
  valueReasonsEn,
} from './fault-reasons-en.ts';
import { writtenPeriod } from './written-period.ts';

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

/** What a total reached makes of a list of people, by the kind of its indicator. */
const PEOPLE_TOTAL: Readonly<Record<string, string>> = {
  flux: '',
  stock:
    ' As this indicator is a total reached, each month also counts the people of the months before it in the list.',
  unknown:
    ' For an indicator that is a total reached, each month also counts the people of the months before it in the list.',
};

const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
  'iso-8859-15': 'ISO 8859-15',
  macintosh: 'Mac Roman',
  ibm850: 'MS-DOS (page 850)',
};
const encoding = (name: string) => ENCODINGS[name] ?? name;

const DELIMITERS: Readonly<Record<string, string>> = {
  semicolon: 'semicolons',
  comma: 'commas',
  tab: 'tabs',
  bar: 'vertical bars',
  none: 'a single column',
};
const delimiter = (name: string) => DELIMITERS[name] ?? name;

const WORKBOOK: Readonly<Record<string, string>> = {
  broken:
    'This workbook is damaged and could not be read. Open it in your spreadsheet program, save it again as .xlsx or .ods, then try again.',
  encrypted:
    'This workbook is protected by a password. Open it in your spreadsheet program, remove the password, save it, then try again.',
  'too-large':
    'This workbook is too large to be read here. Save the sheet you need as CSV UTF-8, then try again.',
  'no-sheet': 'This workbook has no worksheet. Check that you chose the right one.',
  'old-format':
    'This workbook is in a binary format (.xls or .xlsb) that is not read here. Open it in your spreadsheet program, save it as .xlsx or .ods, then try again.',
  'not-a-workbook':
    'This file is not a workbook, whatever its name says. Give an .xlsx, .ods, CSV or JSON file.',
};

const SKIPPED: Readonly<Record<string, string>> = {
  title: 'a title above the headers',
  unit: 'units',
  'header-again': 'headers repeated',
  total: 'a total of other rows',
  note: 'a note or a source',
};

const PERSONAL: Readonly<Record<string, string>> = {
  name: 'names',
  email: 'e-mail addresses',
  phone: 'phone numbers',
  address: 'postal addresses',
  birth: 'births',
  identifier: 'identifiers',
};

const KINDS: Readonly<Record<string, string>> = {
  html: 'a web page',
  htm: 'a web page',
  xml: 'XML',
  binary: 'a binary file',
  encrypted: 'a workbook protected by a password',
  xls: 'a workbook of an old format, .xls',
  xlsb: 'a binary workbook, .xlsb',
  doc: 'a Word text',
  docx: 'a Word text',
  odt: 'a LibreOffice text',
  pptx: 'a presentation',
  png: 'a picture',
  jpeg: 'a picture',
  gif: 'a picture',
  pdf: 'a PDF',
  zip: 'an archive',
  gzip: 'an archive',
  md: 'a Markdown text',
};

const quote = (text: string) => `“${text}”`;
const or = (text: string, sentence: (text: string) => string) =>
  text === '' ? '' : sentence(text);

const date = (id: string) => writtenPeriod(id, 'en');

const inRows = (count: string) => (count === '1' ? ' (1 row)' : ` (${count} rows)`);

/** What is wrong and what to do, in English. */
export const diagnosticsEn: DiagnosticSentences = {
  'file-empty': (_, p) =>
    p('reason') === 'no-row'
      ? 'The file has only its headers. Add at least one row.'
      : 'The file is empty. Check that you chose the right one.',
  'file-unreachable': (d, p) =>
    `The file ${quote(d.value)} could not be read${or(p('status'), (s) => ` (answer ${s})`)}. Check that it is in its place.`,
  'file-type-unknown': (d, p) =>
    `This file is not a table that we can read (${KINDS[p('kind')] ?? (p('kind') || d.value)}). Save the table as XLSX, ODS or CSV UTF-8, then try again.`,
  'file-damaged-text': (d, p) =>
    p('reason') === 'double-encoding'
      ? `Accents are damaged (${quote(d.value)}): the file was saved twice in a wrong encoding. Start again from the original and save it as CSV UTF-8.`
      : `Some characters cannot be read (${quote(d.value)}, ${p('count')} times). Save the file as CSV UTF-8.`,
  'encoding-guessed': (d, p) =>
    `The file does not tell its encoding: it is read as ${encoding(p('encoding'))}${or(d.value, (v) => ` (one reads ${quote(v)})`)}.${or(p('other'), (o) => ` It could be ${encoding(o)}.`)} If accents are wrong, choose another encoding or save the file as CSV UTF-8.`,
  'encoding-mixed': (d, p) =>
    `The file mixes two encodings, or is cut: it is read as ${encoding(p('encoding'))}, and some characters are wrong${or(d.value, (v) => ` (${quote(v)})`)}. Start again from the original and save it as CSV UTF-8.`,
  'delimiter-ambiguous': (_, p) =>
    `It is not sure what separates the columns: the file is read with ${delimiter(p('chosen'))}${or(p('other'), (o) => `, but ${delimiter(o)} would do`)}. Check the columns, and choose another separator if they are wrong.`,
  'too-many-columns': (_, p) =>
    `The row has ${p('found')} cells: only the first ${p('kept')} columns are read. Check the separator, or split the table.`,
  'workbook-refused': (_, p) =>
    WORKBOOK[p('reason')] ??
    `This workbook could not be read${or(p('reason'), (r) => ` (${r})`)}. Save it again as .xlsx or .ods, then try again.`,
  'sheet-chosen': (_, p) =>
    `Only the sheet ${quote(p('sheet'))} is read. The others: ${p('others')}.`,
  'cells-filled': (_, p) =>
    `Cells merged over several rows were copied into ${p('count')} empty cells. Unmerge them to write each value yourself.`,
  'rows-hidden': (_, p) =>
    `Hidden or filtered rows (${p('count')}) are read like the others. Delete them from the workbook if they should not count.`,
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
  'recipe-unused': (_, p) => {
    const columns = or(p('columns'), (c) => ` (${c})`);
    switch (p('reason')) {
      case 'broken':
        return 'This recipe is damaged, or of another version of the dashboard: it is not applied. Save it again from a file that is read well.';
      case 'unfit':
        return `This recipe is not applied: no table opened with it has all the columns that it was made for${columns}.`;
      case 'kept':
        return `This file is a recipe: it says how to read a table${columns}, and holds no figure. Now open that table: the recipe is kept and will be applied to it.`;
      default:
        return `This file is a recipe: it says how to read a table${columns}, and holds no figure. Give it together with that table.`;
    }
  },
  'recipe-not-kept': () =>
    'Your choices are applied, but could not be kept on this device. So as not to make them again next time, open the review of the file again and save the recipe.',
  'column-missing': (d, p) =>
    `The column ${quote(d.column)} is missing. Columns found: ${p('found')}${or(p('candidates'), (c) => `; it may be: ${c}`)}${or(p('fixed'), (f) => `; the name of the file says ${quote(f)}`)}. Rename the right column or add it.`,
  'rows-partial': (_, p) =>
    `The file says that there are ${p('total')} rows, but has ${p('rows')} only: it is likely one page of a portal’s answer. Download the whole export.`,
  'key-repeated': (d) =>
    `The key ${quote(d.column)} is given twice: only the last value is read. Delete or rename the other.`,
  'column-repeated': (d, p) =>
    `The column ${quote(d.column)} stands twice (${p('first')} and ${p('repeated')}): only the first is read. Delete or rename the other.`,
  'column-unsure': (d, p) =>
    `Several columns could be ${quote(d.column)}: ${p('candidates')}. Give this name to the right one, and to it alone.`,
  'indicator-unsure': (d, p) =>
    `Nothing tells which indicator the numbers of the column ${quote(d.column)} are of${or(p('candidates'), (c) => `; perhaps: ${c}`)}. Name it after the code or the label of an indicator.`,
  'header-missing': (_, p) =>
    `No row names the columns${or(p('first'), (f) => `: the first one holds data already (${f})`)}. Add a first row with their names.`,
  'header-on-two-lines': (_, p) =>
    `The headers stand on two rows (${p('upper')} and ${p('lower')}). Join them into one, with a different name for each column.`,
  'several-tables': (_, p) =>
    `The file holds several tables one under the other (another begins in row ${p('rows')}). Put each in a file of its own.`,
  'lines-skipped': (_, p) =>
    `${p('count')} row(s) are not read as data (${p('rows')}): ${SKIPPED[p('reason')] ?? p('reason')}. Where this is wrong, mend the text of these rows.`,
  'column-taken': (d, p) =>
    `The column ${quote(d.column)} is read as ${quote(p('to'))}${or(p('period'), (period) => `, for ${period}`)}. Where this is wrong, rename it.`,
  'column-personal': (d, p) =>
    `The column ${quote(d.column)} seems to hold personal data (${PERSONAL[p('what')] ?? p('what')}): it is set aside before anything is read. Take it out of the file before you share it.`,
  'column-ignored': (_, p) =>
    `Columns not read: ${p('columns')}. For a column to be read, give it one of the names expected.`,
  'table-unpivoted': (_, p) =>
    `The table has ${p('columns')} columns of values: each of its cells is read as a figure. Check the result.`,
  'people-counted': (_, p) =>
    `The file has one row for each person: only the number of people by month and commune is kept${or(p('indicator'), (i) => `, for the indicator ${i}`)}.${PEOPLE_TOTAL[p('measure')] ?? p('measure')} Check the result.`,
  'people-lists-apart': (d, p) =>
    `Another list of people (${p('otherFile')}) counts the same total reached, ${quote(d.value)}: each list is counted apart, from zero, and their totals do not add up. Join the two lists in one file.`,
  'values-scaled': (d, p) =>
    `The numbers of the column ${quote(d.column)} are given in ${quote(p('unit'))}: 12 there is not twelve. Write the numbers in full and take the unit out of the header or the title.`,
  'place-left-out': (d, p) =>
    `The rows of ${quote(d.value)}${inRows(p('rows'))} are left out, as you chose.`,
  'row-too-long': (_, p) =>
    `The row has ${p('found')} cells instead of ${p('expected')}. A text that holds the separator must stand in quotes.`,
  'row-too-short': (_, p) =>
    `The row has ${p('found')} cells instead of ${p('expected')}: the others are read as empty.`,
  'quote-unclosed': (d) =>
    `A quote is not closed (${quote(d.value)}). Close it, or double it where it is part of the text.`,
  'cell-required': (d) => `The column ${quote(d.column)} cannot be empty. Fill the cell.`,
  'indicator-unknown': (d, p) =>
    `The indicator ${quote(d.value)} is not in the table of indicators${or(p('nearest'), (n) => `; the nearest: ${n}`)}. Mend the code or add the indicator.`,
  'period-invalid': (d, p) =>
    `${quote(d.value)} is not a period${or(periodReasonsEn[p('reason')] ?? p('reason'), (r) => `: ${r}`)}. Write ${p('suggestion') || '2021, 2021-S1, 2021-T3, 2021-07 or 2021-07-14'}.`,
  'period-noted': (d, p) =>
    `${quote(d.value)} is read as ${p('readAs')}: ${periodNotesEn[p('note')] ?? p('note')}. Mend it if that is wrong.`,
  'date-ambiguous': (d, p) =>
    `The dates of the column ${quote(d.column)} may put the day or the month first: ${quote(p('example'))} is read as ${date(p('readAs'))}, but could be ${date(p('otherwise'))}. Say which, or write dates like 2021-07-14.`,
  'period-order': (d, p) =>
    `The end (${d.value}) is before the start (${p('start')}): the event is shown at its start. Mend one of the two.`,
  'territory-unknown': (d, p) =>
    `The territory ${quote(d.value)} is not known in the département: the row is kept, but counts in no total. Write ${or(p('suggestion'), (s) => `${s} perhaps, or else `)}the Insee code of a commune, the SIREN of a group of communes, or 46.`,
  'commune-moved': (d, p) =>
    `The code ${d.value} is that of a past commune: the row counts for ${p('name')} (${p('to')}).`,
  'value-invalid': (d, p) =>
    `${quote(d.value)} is not read as a number: ${valueReasonsEn[p('reason')] ?? p('reason')}.${or(p('suggestion'), (s) => ` Write ${s}.`)} For an absent value, leave empty or write nd, /// or s.`,
  'value-noted': (d, p) =>
    `In ${quote(d.value)}, ${valueNotesEn[p('left')] ?? `${quote(p('left'))} is left out, only the number is read`}.`,
  'status-absent': (d, p) =>
    `The column ${quote(d.column)} says ${quote(d.value)}: the value is ${absencesEn[p('reason')] ?? p('reason')}, and ${quote(p('kept'))} is not read. If that number is right, correct its status.`,
  'status-noted': (d, p) =>
    `The column ${quote(d.column)} says ${quote(d.value)}: ${statusNotesEn[p('note')] ?? p('note')}. The value is read as any other; write “environ” in a “qualificatif” column if it is not sure.`,
  'status-unread': (d) =>
    `The column ${quote(d.column)} probably says what figures are worth (provisional, secret…), and is not read. To have it read, put one figure in a row, and call it “obs_status”.`,
  'absence-ambiguous': (d, p) =>
    `${quote(d.value)} has several meanings: the value is taken for ${absencesEn[p('kept')] ?? p('kept')}, never for zero. Write 0 if it is zero; otherwise nd, /// or s.`,
  'number-ambiguous': (d, p) =>
    `The numbers of the column ${quote(d.column)} can be read in two ways: ${quote(p('example'))} is read as ${p('readAs')}, but could be ${p('otherwise')}. Say which, or write the numbers without thousands separators.`,
  'number-mixed': (d) =>
    `The numbers of the column ${quote(d.column)} have now a comma, now a point: both are read as decimal marks. Check them, and write them all alike.`,
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
  'sheet-aside': (d) =>
    `The sheet ${quote(d.value)} is not a table: it is left aside. If it is one, choose it by correcting how the file is read.`,
  'number-merged': (d, p) =>
    `The number ${quote(d.value)} is in a cell merged over rows ${p('first')} to ${p('last')}: it is counted for the first one only. If it holds for all of them, give a row to the territory that joins them; otherwise unmerge and fill in.`,
  'address-refused': (d, p) => {
    const name = quote(d.value);
    switch (p('reason')) {
      case 'address':
        return `${name} is not a web address. Write an address that starts with https://.`;
      case 'cors':
        return `${name} could not be read: ${p('detail')} does not answer, or does not let other pages read its files. Download the file, then drop it here.`;
      case 'status':
        return `${name} could not be read: the server answered ${p('detail')}. Check the address.`;
      case 'page':
        return `${name} could not be opened: a part of the dashboard could not be loaded. Check your connection and try again, or reload the page.`;
      default:
        return `${name} could not be read: the server does not answer. Check the address and your connection.`;
    }
  },
  'qualifier-twice': (_, p) =>
    `The cell says ${quote(p('cell'))} and the column “qualificatif” says ${quote(p('column'))}: keep one of the two.`,
  'part-no-count': (d) =>
    `The row ${quote(d.value)} gives no part of what is counted, but something else (a goal, a change, a running total…): it is not read. Keep only what adds up.`,
  'years-as-dates': (d, p) =>
    `The dates of the column ${quote(d.column)} are probably years that a spreadsheet has formatted as dates: ${quote(d.value)} would be ${p('year')}. If so, give the column the format “General” and save again.`,
  'dates-as-parts': (d, p) =>
    `Under ${quote(d.column)}, each date is read as the whole period of which it is the first or the last day: ${quote(d.value)} is read as ${p('readAs')}. If they are days, name the column “Date”.`,
  'values-no-counts': (d) =>
    `The title or the name says ${quote(d.value)}: these numbers may be no counts (averages, rates, goals, forecasts…), and are read as such. Keep them only if they count what took place.`,
  'values-so-far': (d) =>
    `What stands round the table says ${quote(d.value)}: if each number holds those before it, to add them up counts them several times. Keep only what each period counted, or the last number of each year.`,
  'parts-overlap': (d, p) =>
    p('other') === ''
      ? `In the column ${quote(d.column)}, ${quote(d.value)} is the sum of the other values: added up, they count everything twice. Write “Total” in its place.`
      : `In the column ${quote(d.column)}, ${quote(d.value)} and ${quote(p('other'))} overlap: added up, they count a part twice. Keep only parts that do not overlap, or give the rows of the total too.`,
  'part-again': (d, p) =>
    p('holder') === ''
      ? `The row ${quote(d.value)} counts what other rows count already: to add it would count that twice, and it is not read. Keep only parts that do not overlap.`
      : `The row ${quote(d.value)} details the row ${quote(p('holder'))}, which counts it already: it is not read. To have this detail, remove ${quote(p('holder'))} instead.`,
  'cells-blank': (d, p) =>
    `Blank cells in the column ${quote(d.column)} from here on: ${p('count')}. They are read as blank; if they stand for the cell above, copy it down.`,
  'cells-filled-down': (d, p) =>
    `Empty cells in the column ${quote(d.column)} from here on: ${p('count')}. They are read as the cell above (here ${quote(d.value)}), as in a pivot table. If they say something else, fill them in.`,
  'stock-decreases': (_, p) =>
    `A running total goes down: ${p('indicator')}, ${p('territory')}, from ${p('from')} to ${p('to')} (${p('period')}). Check both values, or the indicator’s measure (stock or flux).`,
  'parts-differ': (_, p) =>
    `The total does not match its parts: ${p('indicator')}, ${p('territory')}, ${p('period')}, ${p('stated')} in all but ${p('summed')} when added up. Check both.`,
  'total-line-differs': (d, p) =>
    `The total line says ${p('stated')} for ${quote(d.column)}, but the rows read add up to ${p('summed')}. Check that no row is missing.`,
  'place-unknown': (d, p) =>
    `${quote(d.value)} is the name of no known territory of the département${or(p('rows'), inRows)}${or(p('nearest'), (n) => `; the nearest: ${n}`)}. Mend the name, or write the Insee code of the commune or the SIREN of the group of communes.`,
  'place-ambiguous': (d, p) =>
    `It is not clear which territory ${quote(d.value)} is${or(p('rows'), inRows)}${or(p('nearest'), (n) => `; perhaps: ${n}`)}. Choose it, or write its code.`,
  'place-elsewhere': (d, p) =>
    `${quote(d.value)} is no present territory of the département${or(p('rows'), inRows)}: what is about it counts in no total. If that is a mistake, mend the code.`,
  'place-level': (d, p) =>
    `${quote(d.value)} is given at the level ${quote(p('level'))}, which is not that of ${p('name')} (${p('to')})${or(p('rows'), inRows)}: it is not read. Correct the level or the territory, or name the column “Commune” if they are communes; only communes, intercommunalités and the département count.`,
  'place-conflict': (d, p) =>
    `The code ${quote(d.value)} is that of ${p('name')} (${p('to')}), but the name beside it is ${quote(p('other'))}${or(p('rows'), inRows)}: the code is what counts. Mend one of the two.`,
  'department-conflict': (d, p) =>
    `${quote(d.value)} is read as ${p('name')} (${p('to')}) but the département beside it is ${quote(p('other'))}${or(p('rows'), inRows)}: the code is what counts. Mend one of the two.`,
  'postal-codes': (d, p) =>
    `The codes of the column ${quote(d.column)} may be postal codes${or(p('code'), (c) => `: ${quote(c)} is the postal code of ${p('postal')} and the Insee code of ${p('insee')}`)}. Say which they are, or write the Insee codes.`,
  'more-alike': (_, p) =>
    p('count') === '1'
      ? `One more row has the same fault as row ${p('first')}.`
      : `${p('count')} more rows have the same fault as row ${p('first')}.`,
};
