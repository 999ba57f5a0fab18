/** How far into a page its encoding is looked for; browsers read 1,024 bytes, saved pages say more. */
const SNIFFED = 8192;

const DECLARED = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i;

/**
 * Tells the encoding of a saved page, as a name that TextDecoder takes: the byte order mark, then
 * UTF-8 where the bytes are valid UTF-8, then what the page declares, then Windows-1252. The bytes
 * come before the declaration: a page saved again often keeps the one it was served with. A page
 * that says UTF-8 and is broken stays UTF-8 as long as more of its letters are right than wrong.
 *
 * @example new TextDecoder(htmlCharset(bytes)).decode(bytes)
 */
export function htmlCharset(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const declared = declaredCharset(bytes);
  // ISO-2022-JP and its like are valid ASCII: nothing in the bytes gainsays the declaration.
  if (bytes.every((byte) => byte < 0x80)) return declared ?? 'utf-8';
  const { right, wrong } = countLetters(bytes);
  if (wrong === 0 || (declared === 'utf-8' && right > wrong)) return 'utf-8';
  return declared === undefined || declared === 'utf-8' ? 'windows-1252' : declared;
}

/** The declared encoding under its canonical name; UTF-16 there is never true, as the page was read. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  let head = '';
  for (const byte of bytes.subarray(0, SNIFFED)) head += String.fromCharCode(byte);
  const label = DECLARED.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

/** Counts the letters beyond ASCII that are right and wrong when the bytes are read as UTF-8. */
function countLetters(bytes: Uint8Array): { readonly right: number; readonly wrong: number } {
  let right = 0;
  let wrong = 0;
  for (const letter of new TextDecoder().decode(bytes)) {
    if (letter === '\ufffd') wrong += 1;
    else if (letter > '\u007f') right += 1;
  }
  return { right, wrong };
}
