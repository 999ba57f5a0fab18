import { raisedText } from '../raised-text.ts';
import { localName, type XmlAttributes } from '../xml/read-xml.ts';

/** Collects the text of a string with runs (ECMA-376-1, 18.4.8), without its phonetic reading. */
export class RichText {
  #parts: string[] = [];
  #phonetic = 0;
  #inText = false;
  #isRaised = false;

  open(element: string, attributes: XmlAttributes): void {
    const name = localName(element);
    if (name === 'r' || name === 'si' || name === 'is') this.#isRaised = false;
    else if (name === 'vertAlign') this.#isRaised = attributes.val === 'superscript';
    if (name === 'rPh') this.#phonetic += 1;
    this.#inText = name === 't' && this.#phonetic === 0;
  }

  text(text: string): void {
    if (this.#inText) this.#parts.push(this.#isRaised ? raisedText(text) : text);
  }

  close(element: string): void {
    if (localName(element) === 'rPh') this.#phonetic -= 1;
    this.#inText = false;
  }

  /** Gives what was collected and starts again. */
  take(): string {
    if (this.#parts.length === 0) return '';
    const text = this.#parts.join('');
    this.#parts = [];
    return plainText(text);
  }
}

/** Decodes `_x000D_`, which stands for a character that XML cannot hold (ECMA-376-1, 22.9.2.19). */
export function plainText(text: string): string {
  if (!text.includes('_x') && !text.includes('\r')) return text;
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
