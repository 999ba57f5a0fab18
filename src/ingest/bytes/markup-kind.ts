/**
 * Tells a page or an XML file from a table by how its text starts, or gives ''. Error pages are saved
 * under the name of the file that was asked for, and some tools name an HTML table `.xls`.
 */
export function markupKind(start: string): 'html' | 'svg' | 'xml' | '' {
  const text = start.trimStart().toLowerCase();
  if (!/^<[a-z!?]/.test(text)) return '';
  if (/<(?:!doctype html|html|head|body|table)[\s>]/.test(text)) return 'html';
  if (/<svg[\s>]/.test(text)) return 'svg';
  return 'xml';
}
