import { readWebAddress } from '../../model/web-address.ts';

/** How browsers and the SingleFile extension note, at the top, where a page was saved from. */
const NOTES: readonly RegExp[] = [
  /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i,
  /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i,
];

const TOP = 4096;

/** Gives the address that a saved page was saved from, where the browser noted it. */
export function savedAddress(html: string): string | undefined {
  const top = html.slice(0, TOP);
  const noted = NOTES.map((note) => note.exec(top)?.[1]).find((found) => found !== undefined);
  return noted === undefined ? undefined : readWebAddress(noted);
}
