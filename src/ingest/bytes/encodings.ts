/** The encodings that we read, by the names of the WHATWG Encoding standard; that of MS-DOS, by IANA's. */
export const TEXT_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'ibm850',
] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];
