/** The bytes of windows-1252 that Latin-1 has not, for the characters that French texts use. */
const BEYOND_LATIN_1: Readonly<Record<string, number>> = {
  '€': 0x80,
  '’': 0x92,
  '–': 0x96,
  œ: 0x9c,
};

/** Writes a table as French Excel does: windows-1252, `;` between cells, CRLF at the end of rows. */
export function windowsCsv(rows: readonly (readonly string[])[]): Buffer {
  const text = rows.map((row) => `${row.join(';')}\r\n`).join('');
  return Buffer.from(
    [...text].map((character) => BEYOND_LATIN_1[character] ?? character.charCodeAt(0)),
  );
}
