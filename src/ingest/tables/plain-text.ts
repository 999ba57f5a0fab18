/**
 * The apostrophe by which spreadsheets, and our own export, mark as a text what would otherwise be
 * taken for a formula (OWASP, "CSV Injection").
 */
const TEXT_MARK =
  /^'(?=[\s\p{Cc}\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/** Marks that turn the direction of whatever text comes next, on the page too. */
const TURNED = /[\u202a-\u202e\u2066-\u2069]/g;

/** Gives the text of a cell without the blanks around it and the marks that no reader sees. */
export function plainText(cell: string): string {
  return cell.replace(TURNED, '').trim().replace(TEXT_MARK, '').trim();
}
