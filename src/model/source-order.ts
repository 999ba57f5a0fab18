import { SOURCE_TYPES, type Source } from './source.ts';

/**
 * Orders sources by which one is added up where only one can be: official before internal before
 * press, then the later published. Both stay on show; this only settles sums.
 */
export function sourceOrder(
  sources: ReadonlyMap<string, Source>,
): (a: string, b: string) => number {
  const rank = (id: string) => {
    const type = sources.get(id)?.type;
    return type === undefined ? SOURCE_TYPES.length : SOURCE_TYPES.indexOf(type);
  };
  const published = (id: string) => sources.get(id)?.published?.start ?? -Infinity;
  return (a, b) => {
    const byRank = rank(a) - rank(b);
    if (byRank !== 0) return byRank;
    const [pa, pb] = [published(a), published(b)];
    return pa === pb ? 0 : pb - pa;
  };
}
