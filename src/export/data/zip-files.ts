import { strToU8, type Zippable, zipSync } from 'fflate';

/** A file of an archive: its path with `/`, and its text or bytes. */
export interface ArchivedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Packs files as a ZIP; the same files and date give the same bytes.
 *
 * @param date written on each file: a ZIP knows none before 1980 (APPNOTE 4.4.6)
 */
export function zipFiles(files: readonly ArchivedFile[], date: Date): Uint8Array<ArrayBuffer> {
  const entries: Zippable = Object.fromEntries(
    files.map(({ path, content }) => [
      path,
      [typeof content === 'string' ? strToU8(content) : content, { mtime: date, level: 6 }],
    ]),
  );
  return zipSync(entries);
}
