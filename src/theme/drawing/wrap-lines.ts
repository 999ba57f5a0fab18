import type { TextRuler, TextStyle } from './picture.ts';

/**
 * Breaks a text at its ordinary spaces into lines no wider than a width, in px; no-break spaces
 * hold. A word wider than the line stands alone on it, whole.
 */
export function wrapLines(
  text: string,
  width: number,
  style: TextStyle,
  ruler: TextRuler,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && ruler(longer, style) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}
