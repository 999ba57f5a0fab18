import type { SheetChoice, Sheets } from '../sheets.ts';
import { refuse } from '../workbook-fault.ts';
import { readXml } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import { OdsContent } from './ods-content.ts';
import { OdsStyles } from './ods-styles.ts';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** Reads the chosen sheets of a workbook of LibreOffice (OpenDocument 1.0 to 1.4). */
export async function readOds(archive: Archive, isChosen: SheetChoice): Promise<Sheets> {
  if (archive.has(MANIFEST)) await refuseEncrypted(archive);
  if (!archive.has(CONTENT)) refuse('not-a-workbook');
  archive.claim([CONTENT, STYLES]);
  const styles = new OdsStyles();
  if (archive.has(STYLES)) await readXml(archive.texts(STYLES), styles);
  const content = new OdsContent(styles, isChosen);
  await readXml(archive.texts(CONTENT), content);
  return content.isSpreadsheet ? content : refuse('not-a-workbook');
}

async function refuseEncrypted(archive: Archive): Promise<void> {
  await readXml(archive.texts(MANIFEST), {
    open(element) {
      if (element === 'manifest:encryption-data') refuse('encrypted');
    },
  });
}
