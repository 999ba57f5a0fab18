/** Shows the spaces that one cannot tell apart: `~` no-break, `_` narrow no-break, `^` thin. */
export const shown = (text: string): string =>
  text.replaceAll('\u00a0', '~').replaceAll('\u202f', '_').replaceAll('\u2009', '^');
