import { zipFile, type ZipPart } from './zip-file.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface XlsxSheet {
  readonly name: string;
  /** What stands in `sheetData`. */
  readonly rows?: string;
  /** What stands after it. */
  readonly after?: string;
  readonly state?: string;
}

export interface XlsxOptions {
  /** Number formats; cells refer to the first as `s="1"`, `s="0"` being General. */
  readonly formats?: readonly (string | number)[];
  /** The inside of each `si`. */
  readonly strings?: readonly string[];
  readonly workbook?: string;
  readonly main?: string;
}

/** The parts of a workbook as Excel lays them out, from the XML of its sheets. */
export function xlsxParts(
  sheets: readonly XlsxSheet[],
  { formats = [], strings = [], workbook = '', main = 'xl/workbook.xml' }: XlsxOptions = {},
): readonly ZipPart[] {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const targets = sheets.map((_, at) =>
    relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`),
  );
  return [
    part('_rels/.rels', relationships(relation('rId1', 'officeDocument', main))),
    part(
      main,
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook}<sheets>${listed.join('')}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      relationships(
        [
          ...targets,
          relation('rIdS', 'styles', 'styles.xml'),
          relation('rIdT', 'sharedStrings', '/xl/sharedStrings.xml'),
        ].join(''),
      ),
    ),
    part('xl/styles.xml', stylesPart(formats)),
    part(
      'xl/sharedStrings.xml',
      `<sst xmlns="${MAIN}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ),
    ...sheets.map(({ rows = '', after = '' }, at) =>
      part(
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
      ),
    ),
  ];
}

/** A workbook as a file. */
export function xlsxFile(sheets: readonly XlsxSheet[], options?: XlsxOptions): Uint8Array {
  return zipFile(xlsxParts(sheets, options));
}

function part(name: string, content: string): ZipPart {
  return { name, content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}` };
}

function relationships(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

function stylesPart(formats: readonly (string | number)[]): string {
  const escaped = (code: string) =>
    code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const defined = formats.map((format, at) =>
    typeof format === 'string'
      ? `<numFmt numFmtId="${164 + at}" formatCode="${escaped(format)}"/>`
      : '',
  );
  const used = formats.map(
    (format, at) => `<xf numFmtId="${typeof format === 'string' ? 164 + at : format}"/>`,
  );
  return `<styleSheet xmlns="${MAIN}"><numFmts>${defined.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${used.join('')}</cellXfs></styleSheet>`;
}
