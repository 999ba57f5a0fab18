export interface FormatToken {
  /** `bracket`: what stands in [ ]. `mark`: a character that means something. */
  readonly kind: 'literal' | 'bracket' | 'mark' | 'end';
  readonly text: string;
}

/** Marks of more than one character, and those that writers leave in their own language. */
const WORDS = /General|Standard|AM\/PM|A\/P|E[+-]|[dj]+|m+|y+|a{2,}|h+|s+/iy;

/** Cuts a number format (ECMA-376-1, 18.8.31) into tokens; `end` closes each section. */
export function formatTokens(code: string): readonly FormatToken[] {
  const tokens: FormatToken[] = [];
  let at = 0;
  const until = (mark: string) => {
    const end = code.indexOf(mark, at + 1);
    const text = code.slice(at + 1, end < 0 ? undefined : end);
    at += text.length + 2;
    return text;
  };
  while (at < code.length) {
    const char = code.charAt(at);
    WORDS.lastIndex = at;
    const word = WORDS.exec(code)?.[0];
    if (char === '"') tokens.push({ kind: 'literal', text: until('"') });
    else if (char === '[') tokens.push({ kind: 'bracket', text: until(']') });
    else if (char === '\\') {
      tokens.push({ kind: 'literal', text: code.charAt(at + 1) });
      at += 2;
    } else if (char === '_' || char === '*') {
      // The width of a character, or one that fills the cell.
      tokens.push({ kind: 'literal', text: ' ' });
      at += 2;
    } else {
      tokens.push({ kind: char === ';' ? 'end' : 'mark', text: word ?? char });
      at += word?.length ?? 1;
    }
  }
  return [...tokens, { kind: 'end', text: '' }];
}
