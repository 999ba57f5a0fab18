import type { FoundPlace, PlaceHint, PlaceName } from '../places/found-place.ts';
import type { PlaceFinder } from '../places/place-finder.ts';
import { SaidLevel } from '../places/place-level.ts';
import { placeRemark } from '../places/place-remark.ts';
import type { UnknownPlace } from '../sheet-reading.ts';
import { placeDigits } from './place-digits.ts';
import { cellOf, type PlannedColumn, type TableSheet } from './table-sheet.ts';

/** Columns that say where: a code or a name, the name beside a code, a postal code; '' for none. */
export interface PlaceFields {
  readonly place: string;
  readonly name: string;
  readonly postalCode: string;
  /** True where a commune anywhere in France will do: an event may take place in Paris. */
  readonly anywhere?: boolean;
}

/** Where a record is, worked out once for all records that write it the same way. */
export interface Place {
  /** Present code; that of another département where it is one; '' where it gives no place. */
  readonly code: string;
  /** Its code before it was moved to the present one, so that two old communes stay two. */
  readonly written: string;
  readonly text: string;
  readonly name: string;
  /** What the column of its département says, '' where there is none. */
  readonly department: string;
  /** The text that was looked up: its code or name, with another département that stands beside. */
  readonly said: string;
  readonly found: FoundPlace;
  /** What the column of its level says, where it is another than that of the territory found. */
  readonly offLevel: string;
}

/** A place and the records that are there. */
interface Entry {
  readonly place: Place;
  readonly first: number;
  rows: number;
}

/** The places of a sheet, each distinct spelling worked out once and counted. */
export class PlaceCells {
  readonly #sheet: TableSheet;
  readonly #fields: PlaceFields;
  readonly #finder: PlaceFinder;
  readonly #columns: readonly (PlannedColumn | undefined)[];
  readonly #digits: PlaceHint['digits'];
  /** By the codes of its cells; a list where these are the numbers of one column, which is quicker. */
  readonly #entries: Map<number, Entry> | (Entry | undefined)[];

  constructor(sheet: TableSheet, fields: PlaceFields, finder: PlaceFinder) {
    this.#sheet = sheet;
    this.#fields = fields;
    this.#finder = finder;
    const { place, name, postalCode } = fields;
    this.#columns = [place, name, postalCode, 'departement', 'niveau'].map((one) =>
      sheet.field(one),
    );
    this.#entries = this.#columns.filter((column) => column).length > 1 ? new Map() : [];
    this.#digits = placeDigits(sheet, this.#columns, place, finder);
  }

  /** The place of a record that cannot do without: it is set aside where it gives none. */
  required(record: number): Place | undefined {
    const place = this.at(record);
    if (place.code !== '' && place.offLevel === '') return place;
    const { remarks } = this.#sheet;
    if (place.offLevel !== '') {
      remarks.setAside(record, 'place-level', this.#detail(place, this.#levelParams(place, 1)));
      return undefined;
    }
    if (place.found.kind === 'empty') {
      remarks.reject(record, 'cell-required', { column: this.#sheet.nameOf(this.#fields.place) });
      return undefined;
    }
    const remark = placeRemark(place.found, 1);
    if (remark) remarks.setAside(record, remark.code, this.#detail(place, remark.params));
    return undefined;
  }

  /** The place of a record, counted; its texts are '' where no column says one. */
  at(record: number): Place {
    let key = 0;
    for (const column of this.#columns) {
      if (column) key = key * column.cells.table.length + (column.cells.codes[record] ?? 0);
    }
    const entries = this.#entries;
    let entry = Array.isArray(entries) ? entries[key] : entries.get(key);
    if (!entry) {
      entry = { place: this.#find(record), first: record, rows: 0 };
      if (Array.isArray(entries)) entries[key] = entry;
      else entries.set(key, entry);
    }
    entry.rows += 1;
    return entry.place;
  }

  /** Remarks once on each spelling that was moved, unknown or doubtful, with its number of rows. */
  finish(): readonly UnknownPlace[] {
    return [...this.#entries.values()].flatMap((entry) => (entry ? this.#remarkOn(entry) : []));
  }

  #remarkOn({ place, first, rows }: Entry): readonly UnknownPlace[] {
    const { found, name, department, code } = place;
    const { remarks } = this.#sheet;
    if (place.offLevel !== '') {
      remarks.note(
        first,
        'place-level',
        'error',
        this.#detail(place, this.#levelParams(place, rows)),
      );
      const nearest = this.#sameName(place);
      return nearest.length > 0
        ? [{ text: place.said, rows, firstRow: remarks.rowOf(first), nearest }]
        : [];
    }
    const remark = placeRemark(found, rows);
    const isSettled = found.kind === 'elsewhere' || found.kind === 'left-out';
    if (remark && !(isSettled && this.#fields.anywhere)) {
      const severity = this.#fields.anywhere || isSettled ? 'warning' : 'error';
      remarks.note(first, remark.code, severity, this.#detail(place, remark.params));
    }
    if (found.kind === 'found') {
      const params = { to: code, name: this.#finder.nameOf(code), rows: String(rows), other: name };
      const detail = this.#detail(place, params);
      if (found.how === 'past-code' || found.how === 'past-name') {
        remarks.note(first, 'commune-moved', 'info', detail);
      }
      if (this.#contradicts(place)) remarks.note(first, 'place-conflict', 'warning', detail);
      if (department !== '' && !this.#isOurs(department)) {
        const beside = this.#detail(place, { ...params, other: department });
        remarks.note(first, 'department-conflict', 'warning', beside);
      }
    }
    if (found.kind !== 'unknown' && found.kind !== 'ambiguous') return [];
    const nearest = found.kind === 'unknown' ? found.nearest : found.candidates;
    return [{ text: place.said, rows, firstRow: remarks.rowOf(first), nearest }];
  }

  /** The intercommunalités that the name of a commune may mean, where that is the level said. */
  #sameName({ said, offLevel }: Place): readonly PlaceName[] {
    if (new SaidLevel(offLevel).hint.prefer !== 'epci') return [];
    const found = this.#finder.find(`intercommunalité ${said}`);
    if (found.kind === 'found')
      return [{ code: found.code, name: this.#finder.nameOf(found.code) }];
    if (found.kind === 'unknown') return found.nearest;
    return found.kind === 'ambiguous' ? found.candidates : [];
  }

  #levelParams({ found, offLevel }: Place, rows: number): Readonly<Record<string, string>> {
    const code = found.kind === 'found' ? found.code : '';
    return { level: offLevel, to: code, name: this.#finder.nameOf(code), rows: String(rows) };
  }

  #detail(place: Place, params: Readonly<Record<string, string>>) {
    const field = place.text === '' ? this.#fields.name : this.#fields.place;
    return { column: this.#sheet.nameOf(field), value: place.said, params };
  }

  /** A code and the name beside it that are of two places; beside a postal code it was weighed already. */
  #contradicts({ text, name }: Place): boolean {
    if (text === '' || name === '' || this.#digits === 'postal') return false;
    return !this.#finder.agrees(text, name);
  }

  #find(record: number): Place {
    const [text = '', name = '', postalCode = '', department = '', level = ''] = this.#columns.map(
      (column) => (column ? cellOf(column, record).trim() : ''),
    );
    const isPostal = this.#digits === 'postal' && text !== '';
    const bare = text === '' || (isPostal && name !== '') ? name : text;
    const value = this.#isNamesake(bare, department) ? `${bare}, ${department}` : bare;
    const post = isPostal ? text : postalCode;
    const saidLevel = new SaidLevel(level);
    const found = this.#finder.find(value, {
      ...saidLevel.hint,
      ...(post !== '' && value !== post && { postalCode: post }),
      ...(this.#digits && { digits: this.#digits }),
    });
    const offLevel = saidLevel.gainsays(found) ? saidLevel.text : '';
    // What gives no place must not pass for a code: 46100 is Figeac's by post, another's for Insee.
    const code = found.kind === 'found' || found.kind === 'elsewhere' ? found.code : '';
    const written = (found.kind === 'found' && found.past) || code;
    const said = value === bare && text !== '' ? text : value;
    return { code, written, text, name, department, said, found, offLevel };
  }

  /** Tells whether a name of ours stands beside another département, so that it may be a namesake's. */
  #isNamesake(name: string, department: string): boolean {
    if (department === '') return false;
    const place = this.#finder.find(name);
    if (place.kind !== 'found' || place.level !== 'commune' || place.how.endsWith('code')) {
      return false;
    }
    return !this.#isOurs(department);
  }

  #isOurs(department: string): boolean {
    const place = this.#finder.find(department);
    return place.kind === 'found' && place.level === 'departement';
  }
}
