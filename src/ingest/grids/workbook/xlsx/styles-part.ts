import { builtinFormat } from '../formats/builtin-formats.ts';
import type { FormatSection } from '../formats/format-section.ts';
import { parseFormat } from '../formats/parse-format.ts';
import { localName, readXml } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';

/** Reads the number format of each style that cells refer to by number. */
export async function readStyles(
  archive: Archive,
  part: string,
): Promise<readonly (readonly FormatSection[])[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  // Elements of the same names stand elsewhere too, for the styles of conditions.
  let list = '';
  await readXml(archive.texts(part), {
    open(element, { numFmtId = '0', formatCode = '' }) {
      const name = localName(element);
      if (name === 'numFmts' || name === 'cellXfs') list = name;
      else if (list === 'numFmts' && name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      else if (list === 'cellXfs' && name === 'xf') ids.push(Number(numFmtId));
    },
    close(element) {
      if (localName(element) === list) list = '';
    },
  });
  const formats = new Map([...codes].map(([id, code]) => [id, parseFormat(code)]));
  return ids.map((id) => formats.get(id) ?? builtinFormat(id));
}
