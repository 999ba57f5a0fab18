import type { CellSink } from '../cell-sink.ts';
import { refuse } from '../workbook-fault.ts';
import { localName, type XmlAttributes, type XmlVisitor } from '../xml/read-xml.ts';
import { cellPlace, cellRange } from './cell-reference.ts';
import { cellText, type CellContext, type StoredCell } from './cell-text.ts';
import { RichText } from './rich-text.ts';
import { isSet } from './workbook-part.ts';

/** Reads the cells of a worksheet (ECMA-376-1, 18.3) into a sink. */
export class Worksheet implements XmlVisitor {
  readonly #context: CellContext;
  readonly #sink: CellSink;
  readonly #inline = new RichText();
  #inData = false;
  #row = -1;
  #column = -1;
  #attributes: XmlAttributes = {};
  #value = '';
  #inValue = false;
  #formula = false;

  constructor(context: CellContext, sink: CellSink) {
    this.#context = context;
    this.#sink = sink;
  }

  get done(): boolean {
    return this.#sink.done;
  }

  open(element: string, attributes: XmlAttributes): void {
    const name = localName(element);
    if (name === 'sheetData') this.#inData = true;
    else if (name === 'mergeCell') this.#sink.merge(cellRange(attributes.ref ?? ''));
    if (!this.#inData) return;
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') this.#inValue = true;
    else if (name === 'f') this.#formula = true;
    else if (name === 'row') this.#openRow(attributes);
    else this.#inline.open(element, attributes);
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
    else if (this.#inData) this.#inline.text(text);
  }

  close(element: string): void {
    if (!this.#inData) return;
    const name = localName(element);
    if (name === 'v') this.#inValue = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'sheetData') this.#inData = false;
    else this.#inline.close(element);
  }

  #openRow({ r, hidden }: XmlAttributes): void {
    const row = r === undefined ? this.#row + 1 : Number(r) - 1;
    if (!(row > this.#row)) refuse('broken');
    this.#row = row;
    this.#column = -1;
    if (isSet(hidden)) this.#sink.hideRow(row);
  }

  #openCell(attributes: XmlAttributes): void {
    const { r } = attributes;
    const place = r === undefined ? undefined : cellPlace(r);
    if (place && place.row !== this.#row) refuse('broken');
    this.#column = place?.column ?? this.#column + 1;
    this.#attributes = attributes;
    this.#value = '';
    this.#formula = false;
  }

  #closeCell(): void {
    const { t: type = 'n', s: style = '0' } = this.#attributes;
    const stored: StoredCell = {
      type,
      style: Number(style),
      value: this.#value,
      inline: this.#inline.take(),
      formula: this.#formula,
    };
    const text = cellText(stored, this.#context);
    if (text !== '') this.#sink.put(this.#row, this.#column, text);
  }
}
