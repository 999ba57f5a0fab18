/** What a file holds: tables as text, or something that is not ours to read (`other`, named). */
export type FileKind =
  { readonly kind: 'csv' | 'json' } | { readonly kind: 'other'; readonly name: string };

/** First bytes of the files that people drop by mistake, and what each may be, by extension. */
const SIGNATURES: readonly {
  readonly bytes: readonly number[];
  readonly kinds: readonly string[];
}[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], kinds: ['zip', 'xlsx', 'ods', 'docx', 'odt'] },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kinds: ['xls', 'doc'] },
  { bytes: [0x25, 0x50, 0x44, 0x46], kinds: ['pdf'] },
];

const NOT_TABLES: ReadonlySet<string> = new Set(['md', 'markdown', 'html', 'htm', 'xml', 'svg']);

/** How much of a file is searched for NUL, which no text holds. */
const SNIFFED = 4096;

/** Tells how to read a file, from its first bytes and its name. */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  for (const { bytes: signature, kinds } of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) {
      return {
        kind: 'other',
        name: kinds.includes(extension) ? extension : (kinds[0] ?? 'binary'),
      };
    }
  }
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!wide && bytes.subarray(0, SNIFFED).includes(0)) return { kind: 'other', name: 'binary' };
  if (NOT_TABLES.has(extension)) return { kind: 'other', name: extension };
  if (extension === 'json') return { kind: 'json' };
  if (extension === 'csv' || extension === 'tsv') return { kind: 'csv' };
  return { kind: looksLikeJson(bytes) ? 'json' : 'csv' };
}

function looksLikeJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte > 0x20 && byte < 0x80);
  return first === 0x7b || first === 0x5b;
}
