import type { XmlAttributes } from '../xml/read-xml.ts';
import { DataStyles, type DataStyle } from './data-styles.ts';

interface CellStyle {
  readonly data: string | undefined;
  readonly parent: string | undefined;
}

/** Styles inherit from each other; a longer chain than this is a circle. */
const LONGEST_CHAIN = 16;

/** "super 58%", "33% 58%" (ODF 1.3, 20.337). */
const RAISED = /^(?:super|[1-9]\d*%)/;

/** Collects what styles say of how cells are shown and of which sheets are hidden (ODF 1.3, 16). */
export class OdsStyles {
  readonly #data = new DataStyles();
  readonly #cells = new Map<string, CellStyle>();
  readonly #hiddenSheets = new Set<string>();
  readonly #raised = new Set<string>();
  #style = '';

  open(element: string, attributes: XmlAttributes): void {
    if (element === 'style:style') this.#openStyle(attributes);
    else if (element === 'style:table-properties') {
      if (attributes['table:display'] === 'false') this.#hiddenSheets.add(this.#style);
    } else if (element === 'style:text-properties') {
      if (RAISED.test(attributes['style:text-position'] ?? '')) this.#raised.add(this.#style);
    } else this.#data.open(element, attributes);
  }

  close(element: string): void {
    this.#data.close(element);
  }

  /** Tells whether a sheet of this style is hidden. */
  hides(style: string | undefined): boolean {
    return style !== undefined && this.#hiddenSheets.has(style);
  }

  /** Tells whether a run of text of this style is raised. */
  raises(style: string | undefined): boolean {
    return style !== undefined && this.#raised.has(style);
  }

  /** Gives how a number is shown in a cell of this style; undefined where nothing says so. */
  dataStyle(style: string | undefined, value: number): DataStyle | undefined {
    let name = style;
    for (let step = 0; name !== undefined && step < LONGEST_CHAIN; step += 1) {
      const cell = this.#cells.get(name);
      if (cell?.data !== undefined) return this.#data.find(cell.data, value);
      name = cell?.parent;
    }
    return undefined;
  }

  #openStyle(attributes: XmlAttributes): void {
    this.#style = attributes['style:name'] ?? '';
    if (attributes['style:family'] !== 'table-cell') return;
    const data = attributes['style:data-style-name'];
    this.#cells.set(this.#style, { data, parent: attributes['style:parent-style-name'] });
  }
}
