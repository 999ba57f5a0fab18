/** The bytes that cut a text into cells. */
export const QUOTE = 0x22;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const TAB = 0x09;

/** Gives what follows the line end at `at`: CR LF is one, CR alone too. */
export function pastLineEnd(bytes: Uint8Array, at: number): number {
  return bytes[at] === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED ? at + 2 : at + 1;
}
