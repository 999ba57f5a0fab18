import { MOST_COLUMNS } from '../../grid.ts';
import type { CellSink } from '../cell-sink.ts';
import type { XmlAttributes } from '../xml/read-xml.ts';
import { odsCellText } from './ods-cell-text.ts';
import { OdsParagraphs } from './ods-paragraphs.ts';
import type { OdsStyles } from './ods-styles.ts';

interface Run {
  readonly column: number;
  readonly count: number;
  readonly text: string;
}

/** Reads the rows of one sheet of an ODS workbook (ODF 1.3, 9.1) into a sink. */
export class OdsSheet {
  readonly #styles: OdsStyles;
  readonly #sink: CellSink;
  readonly #paragraphs: OdsParagraphs;
  readonly #columnStyles: (string | undefined)[] = [];
  #row = 0;
  #column = 0;
  #runs: Run[] = [];
  #rowAttributes: XmlAttributes = {};
  #cell: XmlAttributes | undefined;

  constructor(styles: OdsStyles, sink: CellSink) {
    this.#styles = styles;
    this.#paragraphs = new OdsParagraphs(styles);
    this.#sink = sink;
  }

  open(element: string, attributes: XmlAttributes): void {
    if (element === 'table:table-column') this.#addColumns(attributes);
    else if (element === 'table:table-row') {
      this.#rowAttributes = attributes;
      this.#column = 0;
      this.#runs = [];
    } else if (isCell(element)) {
      this.#cell = attributes;
      this.#addMerge(attributes);
    } else if (this.#cell) this.#paragraphs.open(element, attributes);
  }

  text(text: string): void {
    if (this.#cell) this.#paragraphs.text(text);
  }

  close(element: string): void {
    if (element === 'table:table-row') this.#closeRow();
    else if (isCell(element)) this.#closeCell();
    else this.#paragraphs.close(element);
  }

  #addColumns(attributes: XmlAttributes): void {
    const style = attributes['table:default-cell-style-name'];
    const room = MOST_COLUMNS - this.#columnStyles.length;
    const count = Math.min(repeats(attributes, 'table:number-columns-repeated'), room);
    for (let added = 0; added < count; added += 1) this.#columnStyles.push(style);
  }

  #addMerge(attributes: XmlAttributes): void {
    const rows = repeats(attributes, 'table:number-rows-spanned');
    const columns = repeats(attributes, 'table:number-columns-spanned');
    if (rows * columns === 1) return;
    const [top, left] = [this.#row, this.#column];
    this.#sink.merge({ top, bottom: top + rows - 1, left, right: left + columns - 1 });
  }

  #closeCell(): void {
    const attributes = this.#cell ?? {};
    const count = repeats(attributes, 'table:number-columns-repeated');
    // The number does not matter for dates: their styles differ only for texts.
    const value = Number(attributes['office:value'] ?? 1);
    const style = this.#styles.dataStyle(this.#styleOf(attributes), value);
    const text = odsCellText(attributes, this.#paragraphs.take(), style);
    if (text !== '') this.#runs.push({ column: this.#column, count, text });
    this.#column += count;
    this.#cell = undefined;
  }

  #styleOf(attributes: XmlAttributes): string | undefined {
    return (
      attributes['table:style-name'] ??
      this.#rowAttributes['table:default-cell-style-name'] ??
      this.#columnStyles[this.#column]
    );
  }

  #closeRow(): void {
    const count = repeats(this.#rowAttributes, 'table:number-rows-repeated');
    const hidden = (this.#rowAttributes['table:visibility'] ?? 'visible') !== 'visible';
    const last = this.#runs.at(-1);
    const end = last ? this.#row + count : this.#row;
    if (last) this.#sink.reserve(end, last.column + last.count);
    for (let row = this.#row; row < end && !this.#sink.done; row += 1) {
      if (hidden) this.#sink.hideRow(row);
      for (const run of this.#runs) this.#put(row, run);
    }
    this.#row += count;
  }

  #put(row: number, { column, count, text }: Run): void {
    for (let at = column; at < column + count && !this.#sink.done; at += 1)
      this.#sink.put(row, at, text);
  }
}

function isCell(element: string): boolean {
  return element === 'table:table-cell' || element === 'table:covered-table-cell';
}

/** Reads how often something is repeated or how far it spans: a whole number from 1. */
function repeats(attributes: XmlAttributes, name: string): number {
  const count = Number(attributes[name] ?? 1);
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
}
