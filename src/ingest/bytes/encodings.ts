/** The encodings that we read, by the names of the WHATWG Encoding standard. */
export const TEXT_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];
