import { SaxesParser } from 'saxes';
import { MOST_ATTRIBUTES, MOST_DEPTH, MOST_TEXT } from '../limits.ts';
import { refuse } from '../workbook-fault.ts';

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** What to do with an XML document, element by element; names keep their prefix. */
export interface XmlVisitor {
  open(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
  /** True once the rest does not matter. */
  readonly done?: boolean;
}

/**
 * Walks through an XML document as it comes. Refuses one that is not well-formed; entities are never
 * declared nor fetched, so that one which is not XML's own is an error too.
 */
export async function readXml(texts: AsyncIterable<string>, visitor: XmlVisitor): Promise<void> {
  let unbroken = 0;
  const parser = xmlParser(visitor, () => {
    unbroken = 0;
  });
  for await (const text of texts) {
    unbroken += text.length;
    parser.write(text);
    // The parser keeps what stands between two elements in memory.
    if (unbroken > MOST_TEXT) refuse('too-large');
    if (visitor.done) return;
  }
  parser.close();
}

function xmlParser(visitor: XmlVisitor, onElement: () => void) {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({
    position: false,
    xmlns: false,
  });
  let depth = 0;
  let attributes = 0;
  parser.on('error', () => refuse('broken'));
  parser.on('opentagstart', () => {
    attributes = 0;
    onElement();
    depth += 1;
    if (depth > MOST_DEPTH) refuse('broken');
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) refuse('broken');
  });
  parser.on('opentag', (tag) => visitor.open(tag.name, tag.attributes));
  parser.on('text', (text) => visitor.text?.(text));
  parser.on('cdata', (text) => visitor.text?.(text));
  parser.on('closetag', (tag) => {
    onElement();
    depth -= 1;
    visitor.close?.(tag.name);
  });
  return parser;
}

/** Gives a name without its prefix: writers are free to choose `row` or `x:row`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
