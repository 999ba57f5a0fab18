import { MOST_SPACES } from '../limits.ts';
import { raisedText } from '../raised-text.ts';
import type { XmlAttributes } from '../xml/read-xml.ts';
import type { OdsStyles } from './ods-styles.ts';

/** Collects the paragraphs of a cell as the sheet shows them, one a line. */
export class OdsParagraphs {
  #text = '';
  #count = 0;
  #inside = false;
  readonly #styles: OdsStyles;
  /** Whether each run that is open is raised. */
  readonly #spans: boolean[] = [];

  constructor(styles: OdsStyles) {
    this.#styles = styles;
  }

  open(element: string, attributes: XmlAttributes): void {
    if (element === 'text:p') {
      if (this.#count > 0) this.#text += '\n';
      this.#count += 1;
      this.#inside = true;
    } else if (element === 'text:s') {
      this.#text += ' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, MOST_SPACES));
    } else if (element === 'text:tab') this.#text += '\t';
    else if (element === 'text:line-break') this.#text += '\n';
    else if (element === 'text:span')
      this.#spans.push(this.#styles.raises(attributes['text:style-name']));
  }

  text(text: string): void {
    // White space of the file itself counts once (ODF 1.3, 6.1.2).
    if (!this.#inside) return;
    const shown = this.#spans.includes(true) ? raisedText(text) : text;
    this.#text += shown.replace(/[ \t\r\n]+/g, ' ');
  }

  close(element: string): void {
    if (element === 'text:p') this.#inside = false;
    else if (element === 'text:span') this.#spans.pop();
  }

  /** Gives what was collected, undefined without a paragraph, and starts again. */
  take(): string | undefined {
    const text = this.#count === 0 ? undefined : this.#text;
    this.#text = '';
    this.#count = 0;
    return text;
  }
}
