/** Runs a test once on each distinct cell of a column: 1 where it passes, by code. */
export function cellFlags(
  table: readonly string[],
  test: (text: string) => boolean,
): Uint8Array<ArrayBuffer> {
  const flags = new Uint8Array(table.length);
  for (let code = 0; code < table.length; code += 1) {
    if (test(table[code] ?? '')) flags[code] = 1;
  }
  return flags;
}
