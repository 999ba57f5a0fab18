/** Why a packed text could not be unpacked. */
export type PackedFault = 'too-long' | 'too-large' | 'unreadable';

export type Unpacked =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fault'; readonly fault: PackedFault };

/** Longest packed text that is looked at, in letters, and most bytes that it may unfold into. */
export const LONGEST_PACKED = 200_000;
export const MOST_UNPACKED_BYTES = 4_000_000;

/** Bytes turned into letters at a time: more arguments than this may overflow the stack. */
const SLICE = 0x2000;

/** Packs a text into letters that an address may hold: deflated (RFC 1951), then base64url (RFC 4648). */
export async function packText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * Unpacks what `packText` made, whoever wrote it: never rejects, and lets go of it as soon as it is
 * longer than it may be.
 */
export async function unpackText(packed: string): Promise<Unpacked> {
  if (packed.length > LONGEST_PACKED) return { kind: 'fault', fault: 'too-long' };
  if (!/^[\w-]+$/.test(packed)) return { kind: 'fault', fault: 'unreadable' };
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const unfolded = await readAtMost(stream.getReader(), MOST_UNPACKED_BYTES);
    if (!unfolded) return { kind: 'fault', fault: 'too-large' };
    const text = new TextDecoder('utf-8', { fatal: true }).decode(unfolded);
    return { kind: 'text', text };
  } catch {
    return { kind: 'fault', fault: 'unreadable' };
  }
}

/** Reads a stream to its end; undefined, and the rest left unread, where it is longer than that. */
async function readAtMost(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  most: number,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
