/** A row in the columns of its table, as the model understood it. */
export type PlainRow = Readonly<Record<string, string | number>>;
