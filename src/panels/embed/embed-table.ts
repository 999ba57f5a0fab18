/** The figures of a view as a reader takes them in: in words, the first column naming the row. */
export interface EmbedTable {
  readonly columns: readonly { readonly text: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

export const words = (text: string) => ({ text, isNumber: false });
export const numbers = (text: string) => ({ text, isNumber: true });
