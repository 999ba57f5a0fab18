import type { Remarks } from './remarks.ts';

/** Gives the text of a cell that must not be empty, with an error where it is. */
export function readRequired(text: string, column: string, row: number, remarks: Remarks): string {
  if (text === '') remarks.add('cell-required', 'error', { row, column });
  return text;
}
