import type { MapTranslation } from '../../i18n/map-translation.ts';
import { MARKER_KINDS, type MarkerKind } from '../../map/marker-groups.ts';
import type { MapItem } from './map-items.ts';

/** Says the events and the partners of one place, by type: "3 évènements : salon (2), emploi (1)". */
export function itemsWords(
  items: readonly MapItem[],
  { t, m, f }: MapTranslation,
): readonly string[] {
  const names = { event: t.events.types, partner: t.partners.kinds } as const;
  const counted: Record<MarkerKind, (n: number, text: string) => string> = {
    event: m.events_n,
    partner: m.partners_n,
  };
  return MARKER_KINDS.flatMap((kind) => {
    const types = items.filter((item) => item.kind === kind).map(({ type }) => type);
    if (types.length === 0) return [];
    const counts = new Map<string, number>();
    for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
    const known: Readonly<Record<string, string>> = names[kind];
    const parts = [...counts]
      .filter(([type]) => type !== '')
      .sort((a, b) => b[1] - a[1] || f.compare(a[0], b[0]))
      .map(([type, count]) => {
        const name = known[type] ?? type;
        return count > 1 ? m.hands.kind(name, f.number(count)) : name;
      });
    const head = counted[kind](types.length, f.number(types.length));
    return parts.length > 0 ? [m.hands.kinds(head, f.list(parts))] : [head];
  });
}
