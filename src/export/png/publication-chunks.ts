import type { Publication } from '../publication.ts';
import type { PngChunk } from './png-chunks.ts';
import { textChunk, type PngText } from './text-chunk.ts';

/** Keywords of our own, which the round trip reads. */
export const ADDRESS_KEYWORD = 'URL';
export const FINGERPRINT_KEYWORD = 'Figures fingerprint';

const INCHES_PER_METRE = 1000 / 25.4;

/** Says how large a PNG is to be printed (`pHYs`), from its dots per inch. */
export function densityChunk(dpi: number): PngChunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const dotsPerMetre = Math.round(dpi * INCHES_PER_METRE);
  view.setUint32(0, dotsPerMetre);
  view.setUint32(4, dotsPerMetre);
  // The unit is the metre.
  view.setUint8(8, 1);
  return { type: 'pHYs', data };
}

/** Says what a PNG is: the registered keywords (ISO/IEC 15948, §11.3.4.2), then our own. */
export function publicationChunks(publication: Publication): PngChunk[] {
  const { title, description, source, author, publisher, rights, date } = publication;
  const texts: readonly PngText[] = [
    { keyword: 'Title', text: title },
    { keyword: 'Description', text: description },
    { keyword: 'Author', text: author === '' ? publisher : author },
    { keyword: 'Copyright', text: rights },
    { keyword: 'Source', text: source },
    { keyword: 'Warning', text: publication.warning },
    { keyword: 'Creation Time', text: date },
    { keyword: 'Software', text: publication.software },
    { keyword: ADDRESS_KEYWORD, text: publication.address },
    { keyword: FINGERPRINT_KEYWORD, text: publication.fingerprint },
  ];
  return texts.filter(({ text }) => text !== '').map((text) => textChunk(text, publication.lang));
}
