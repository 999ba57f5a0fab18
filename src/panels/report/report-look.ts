import displayFace from '@faces/display.woff2?url';
import textFace from '@faces/text.woff2?url';
import type { ReportFace, ReportLook } from '../../export/report/report-file.ts';
import reportCss from './report.css?inline';
import fileCss from './report-file.css?inline';

const FACES = [
  { family: 'Atkinson Hyperlegible Next', weight: '400 700', address: textFace },
  { family: 'Bricolage Grotesque', weight: '600 750', address: displayFace },
] as const;

/** Gives the rules and the faces of the page to a report that leaves it; a face that cannot be had
 * is that of the reader's system. */
export async function reportLook(): Promise<ReportLook> {
  const faces = await Promise.all(FACES.map(fetchFace));
  return { css: `${fileCss}\n${reportCss}`, faces: faces.flatMap((face) => face ?? []) };
}

async function fetchFace({
  family,
  weight,
  address,
}: (typeof FACES)[number]): Promise<ReportFace | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { family, weight, base64: base64(bytes) };
  } catch {
    return undefined;
  }
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
