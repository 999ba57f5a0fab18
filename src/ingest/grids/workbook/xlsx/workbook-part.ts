import { refuse } from '../workbook-fault.ts';
import { localName, readXml } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

/** What the main part of a workbook says (ECMA-376-1, 18.2). */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly from1904: boolean;
  /**
   * Its writer did not calculate the formulas and leaves it to whoever opens it: a zero in one is
   * not a result.
   */
  readonly uncalculated: boolean;
}

const TRUE: ReadonlySet<string | undefined> = new Set(['1', 'true', 'on']);

/** Tells whether an attribute of a spreadsheet is set. */
export function isSet(attribute: string | undefined): boolean {
  return TRUE.has(attribute);
}

/** Reads the list of sheets of a workbook and how its dates are counted. */
export async function readWorkbookPart(archive: Archive, part: string): Promise<WorkbookPart> {
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  let uncalculated = false;
  let root = '';
  await readXml(archive.texts(part), {
    open(element, attributes) {
      const name = localName(element);
      root ||= name;
      // The main part of a text document or of slides.
      if (root !== 'workbook') refuse('not-a-workbook');
      if (name === 'workbookPr') from1904 = isSet(attributes.date1904);
      else if (name === 'calcPr') uncalculated = isSet(attributes.fullCalcOnLoad);
      else if (name === 'sheet') {
        const [, relation = ''] =
          Object.entries(attributes).find(
            ([key]) => key.includes(':') && localName(key) === 'id',
          ) ?? [];
        const hidden = (attributes.state ?? 'visible') !== 'visible';
        sheets.push({ name: attributes.name ?? '', hidden, relation });
      }
    },
  });
  return { sheets, from1904, uncalculated };
}
