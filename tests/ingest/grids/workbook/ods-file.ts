import { zipFile, type ZipPart } from './zip-file.ts';

const NAMES = ['office', 'table', 'text', 'style', 'number', 'draw', 'calcext', 'dc']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** A workbook as LibreOffice lays it out, from the XML of its tables and of its styles. */
export function odsFile(tables: string, styles = '', more: readonly ZipPart[] = []): Uint8Array {
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return zipFile([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    { name: 'content.xml', content },
    ...more,
  ]);
}

/** A table of one sheet, from the XML of its rows. */
export function odsTable(rows: string, name = 'Feuille1', style = ''): string {
  return `<table:table table:name="${name}" table:style-name="${style}">${rows}</table:table>`;
}

/** A row, from the XML of its cells. */
export function odsRow(cells: string, attributes = ''): string {
  return `<table:table-row ${attributes}>${cells}</table:table-row>`;
}

/** A cell that shows a text, with the attributes of its value. */
export function odsCell(display: string, attributes = 'office:value-type="string"'): string {
  return `<table:table-cell ${attributes}><text:p>${display}</text:p></table:table-cell>`;
}
