import { localName, readXml } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import { RichText } from './rich-text.ts';

/** Reads the texts that cells refer to by number. */
export async function readSharedStrings(
  archive: Archive,
  part: string,
): Promise<readonly string[]> {
  const strings: string[] = [];
  const rich = new RichText();
  await readXml(archive.texts(part), {
    open: (name, attributes) => rich.open(name, attributes),
    text: (text) => rich.text(text),
    close(name) {
      rich.close(name);
      if (localName(name) === 'si') strings.push(rich.take());
    },
  });
  return strings;
}
