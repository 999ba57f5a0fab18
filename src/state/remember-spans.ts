import type { Span } from '../model/span.ts';

/** Keeps what was worked out of each span: a map that is played asks for the same ones again. */
export function rememberSpans<Found>(find: (span: Span) => Found): (span: Span) => Found {
  const known = new Map<string, Found>();
  return (span) => {
    const key = `${span.from ?? ''}/${span.to ?? ''}`;
    const found = known.get(key) ?? find(span);
    known.set(key, found);
    return found;
  };
}
