import { FirstCell } from '../cell-sink.ts';
import { SheetBuilder } from '../sheet-builder.ts';
import type { SheetChoice, Sheets } from '../sheets.ts';
import type { SheetReading, SheetSummary } from '../workbook-reading.ts';
import { refuse } from '../workbook-fault.ts';
import { readXml } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import type { CellContext } from './cell-text.ts';
import { readRelationships, type Relationship } from './relationships.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readStyles } from './styles-part.ts';
import { readWorkbookPart, type ListedSheet, type WorkbookPart } from './workbook-part.ts';
import { Worksheet } from './worksheet.ts';

interface PlacedSheet extends ListedSheet {
  readonly part: string;
}

/** Reads the chosen sheets of a workbook of Excel (ECMA-376, both variants). */
export async function readXlsx(archive: Archive, isChosen: SheetChoice): Promise<Sheets> {
  const [main] = targets(await readRelationships(archive, ''), 'officeDocument');
  if (main === undefined) return refuse('not-a-workbook');
  if (/\.bin$/i.test(main)) return refuse('old-format');
  const relations = await readRelationships(archive, main);
  const workbook = await readWorkbookPart(archive, main);
  const sheets = placed(workbook.sheets, relations);
  const strings = targets(relations, 'sharedStrings');
  archive.claim([...strings, ...sheets.filter(isChosen).map(({ part }) => part)]);
  const context = await readContext(archive, relations, workbook);
  const summaries: SheetSummary[] = [];
  const chosen: SheetReading[] = [];
  for (const sheet of sheets) {
    const { name, hidden } = sheet;
    const reading = isChosen(sheet) ? await readSheet(archive, sheet, context) : undefined;
    const empty = reading ? reading.grid.length === 0 : await isEmpty(archive, sheet, context);
    summaries.push({ name, hidden, empty });
    if (reading && !empty) chosen.push(reading);
  }
  return { sheets: summaries, chosen };
}

async function readContext(
  archive: Archive,
  relations: readonly Relationship[],
  { from1904, uncalculated }: WorkbookPart,
): Promise<CellContext> {
  const [strings] = targets(relations, 'sharedStrings');
  const [styles] = targets(relations, 'styles');
  return {
    strings: strings === undefined ? [] : await readSharedStrings(archive, strings),
    formats: styles === undefined ? [] : await readStyles(archive, styles),
    from1904,
    uncalculated,
  };
}

async function readSheet(archive: Archive, { name, part }: PlacedSheet, context: CellContext) {
  const builder = new SheetBuilder();
  await readXml(archive.texts(part), new Worksheet(context, builder));
  return builder.build(name);
}

async function isEmpty(archive: Archive, { part }: PlacedSheet, context: CellContext) {
  const first = new FirstCell();
  await readXml(archive.texts(part), new Worksheet(context, first));
  return !first.done;
}

/** Leaves out sheets without cells, those of a chart or a dialogue. */
function placed(
  sheets: readonly ListedSheet[],
  relations: readonly Relationship[],
): readonly PlacedSheet[] {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  return sheets.flatMap((sheet) => {
    const { type, target } = byId.get(sheet.relation) ?? refuse('broken');
    return type === 'worksheet' ? [{ ...sheet, part: target }] : [];
  });
}

function targets(relations: readonly Relationship[], wanted: string): readonly string[] {
  return relations.filter(({ type }) => type === wanted).map(({ target }) => target);
}
