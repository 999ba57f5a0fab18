import { FirstCell } from '../cell-sink.ts';
import { SheetBuilder } from '../sheet-builder.ts';
import type { SheetChoice } from '../sheets.ts';
import type { SheetReading, SheetSummary } from '../workbook-reading.ts';
import type { XmlAttributes, XmlVisitor } from '../xml/read-xml.ts';
import { OdsSheet } from './ods-sheet.ts';
import type { OdsStyles } from './ods-styles.ts';

/** What holds cells or paragraphs that are not those of a sheet: notes, drawings, former versions. */
const SKIPPED =
  /^(?:office:(?:annotation|forms)|table:(?:shapes|tracked-changes|dde-links)|text:(?:note|ruby-text)|(?:draw|dr3d):.*)$/;

interface OpenSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: OdsSheet;
  readonly sink: SheetBuilder | FirstCell;
}

/** Reads the content of an ODS workbook. */
export class OdsContent implements XmlVisitor {
  readonly sheets: SheetSummary[] = [];
  readonly chosen: SheetReading[] = [];
  /** False for a text document or slides. */
  isSpreadsheet = false;
  readonly #styles: OdsStyles;
  readonly #isChosen: SheetChoice;
  #sheet: OpenSheet | undefined;
  /** Elements open since the one that is skipped. */
  #skipped = 0;

  constructor(styles: OdsStyles, isChosen: SheetChoice) {
    this.#styles = styles;
    this.#isChosen = isChosen;
  }

  open(element: string, attributes: XmlAttributes): void {
    const nested = element === 'table:table' && this.#sheet !== undefined;
    if (this.#skipped > 0 || nested || SKIPPED.test(element)) this.#skipped += 1;
    else if (element === 'table:table' && this.isSpreadsheet) this.#openSheet(attributes);
    else if (this.#sheet) this.#sheet.rows.open(element, attributes);
    else if (element === 'office:spreadsheet') this.isSpreadsheet = true;
    else this.#styles.open(element, attributes);
  }

  text(text: string): void {
    if (this.#skipped === 0) this.#sheet?.rows.text(text);
  }

  close(element: string): void {
    if (this.#skipped > 0) this.#skipped -= 1;
    else if (element === 'table:table') this.#closeSheet();
    else if (this.#sheet) this.#sheet.rows.close(element);
    else this.#styles.close(element);
  }

  #openSheet(attributes: XmlAttributes): void {
    const name = attributes['table:name'] ?? '';
    const hidden = this.#styles.hides(attributes['table:style-name']);
    const sink = this.#isChosen({ name, hidden }) ? new SheetBuilder() : new FirstCell();
    this.#sheet = { name, hidden, sink, rows: new OdsSheet(this.#styles, sink) };
  }

  #closeSheet(): void {
    if (!this.#sheet) return;
    const { name, hidden, sink } = this.#sheet;
    this.#sheet = undefined;
    const reading = sink instanceof SheetBuilder ? sink.build(name) : undefined;
    const empty = reading ? reading.grid.length === 0 : !sink.done;
    this.sheets.push({ name, hidden, empty });
    if (reading && !empty) this.chosen.push(reading);
  }
}
