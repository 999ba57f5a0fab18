/** How a text was spoilt before it reached us. */
export interface TextDamage {
  /**
   * `replacement`: letters already lost to U+FFFD. `double-encoding`: UTF-8 read as Windows-1252
   * and saved again, as in "dÃ©but". `undefined-bytes`: bytes that Windows-1252 has no letter for.
   */
  readonly reason: 'replacement' | 'double-encoding' | 'undefined-bytes';
  readonly count: number;
  /** The first spoilt place and what stands around it. */
  readonly excerpt: string;
}

const PATTERNS: readonly (readonly [TextDamage['reason'], RegExp])[] = [
  ['replacement', /\ufffd/g],
  [
    'double-encoding',
    /\u00c3[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]|\u00e2\u20ac|\u00c2[\u00a0-\u00bf]/g,
  ],
  ['undefined-bytes', /[\u0081\u008d\u008f\u0090\u009d]/g],
];

const AROUND = 20;

/**
 * Finds what tells that texts were read or saved in the wrong encoding, or gives undefined. The
 * distinct cells of a table are enough to look at.
 */
export function findTextDamage(texts: readonly string[]): TextDamage | undefined {
  const damages = PATTERNS.map(([reason]) => ({ reason, count: 0, excerpt: '' }));
  for (const text of texts) {
    for (const [place, [, pattern]] of PATTERNS.entries()) {
      const damage = damages[place];
      const first = text.search(pattern);
      if (first === -1 || !damage) continue;
      damage.excerpt ||= excerptAt(text, first);
      damage.count += text.match(pattern)?.length ?? 0;
    }
  }
  return damages.find(({ count }) => count > 0);
}

function excerptAt(text: string, place: number): string {
  const around = text.slice(Math.max(0, place - AROUND), place + AROUND);
  return around.replace(/\s+/g, ' ').trim();
}
