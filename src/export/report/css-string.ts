/** Writes a text as a string of CSS (Syntax Level 3, §4.3.7): whatever could end it is escaped. */
export function cssString(text: string): string {
  const escaped = text.replace(
    // eslint-disable-next-line no-control-regex -- control characters end a string, or spoil it
    /[\u0000-\u001f\u007f"\\<>]/g,
    (sign) => `\\${sign.charCodeAt(0).toString(16)} `,
  );
  return `"${escaped}"`;
}
