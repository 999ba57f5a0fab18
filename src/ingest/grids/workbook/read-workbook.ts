import { compoundFileRefusal, isCompoundFile } from './ole-kind.ts';
import { WorkbookFault } from './workbook-fault.ts';
import type { WorkbookReading } from './workbook-reading.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * Reads a workbook, XLSX or ODS: by default every visible sheet that holds something, or the one that
 * is `wanted`, hidden or not, where the workbook has it; hidden ones too where no other holds anything. Its cells are texts that can
 * be read in one way only: `1234,5`, `12 %`, `2021-07-14`, `vrai`. Never throws.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  wanted: { readonly sheet?: string } = {},
): Promise<WorkbookReading> {
  if (isCompoundFile(bytes)) return { kind: 'refused', reason: compoundFileRefusal(bytes) };
  if (!isZip(bytes)) return { kind: 'refused', reason: 'not-a-workbook' };
  // Few visitors bring a workbook: what reads it is fetched then only.
  const { readArchive } = await import('./read-archive.ts');
  try {
    return { kind: 'read', ...(await readArchive(bytes, wanted.sheet)) };
  } catch (error) {
    if (error instanceof WorkbookFault) return { kind: 'refused', reason: error.reason };
    throw error;
  }
}

function isZip(bytes: Uint8Array): boolean {
  return ZIP.every((byte, index) => bytes[index] === byte);
}
