import { readOds } from './ods/read-ods.ts';
import type { SheetChoice, Sheets } from './sheets.ts';
import { refuse } from './workbook-fault.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';
import { Archive } from './zip/archive.ts';

const isVisible: SheetChoice = ({ hidden }) => !hidden;
const isAny: SheetChoice = () => true;

/**
 * Reads the sheets of an archive by what it holds, whatever its name: the wanted one; where there is
 * none, those that are visible; where they hold nothing, all of them. Throws a WorkbookFault.
 */
export async function readArchive(bytes: Uint8Array, wanted: string | undefined): Promise<Sheets> {
  if (wanted !== undefined) {
    const named = await readSheets(bytes, ({ name }) => name === wanted);
    if (named.sheets.some(({ name }) => name === wanted)) return named;
  }
  const visible = await readSheets(bytes, isVisible);
  const isEnough = visible.chosen.length > 0 || visible.sheets.every(({ empty }) => empty);
  return isEnough ? visible : readSheets(bytes, isAny);
}

async function readSheets(bytes: Uint8Array, choice: SheetChoice): Promise<Sheets> {
  const archive = new Archive(bytes);
  const read = archive.has('_rels/.rels')
    ? await readXlsx(archive, choice)
    : await readOds(archive, choice);
  return read.sheets.length === 0 ? refuse('no-sheet') : read;
}
