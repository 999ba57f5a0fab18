import type { Span } from '../model/span.ts';

/** Keeps what was worked out of each span: a map that is played asks for the same ones again. */
export function rememberSpans<Found>(find: (span: Span) => Found): (span: Span) => Found {
  const known = new Map<string, Found>();
  return (span) => {
    const key = spanKey(span);
    const found = known.get(key) ?? find(span);
    known.set(key, found);
    return found;
  };
}

/** Gives a text that is the same for equal spans only. */
export function spanKey({ from, to }: Span): string {
  return `${from ?? ''}/${to ?? ''}`;
}
