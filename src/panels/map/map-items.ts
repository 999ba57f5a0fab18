import type { MarkerItem } from '../../map/marker-groups.ts';
import type { Partner } from '../../model/partner.ts';
import type { Period } from '../../model/period.ts';
import { spanMeets } from '../../model/span.ts';
import type { Gazetteer } from '../../model/territory.ts';
import type { Board } from '../../state/board.svelte.ts';
import { eventId, partnerId } from '../item-id.ts';
import { knownType } from '../known-type.ts';

/** An event or a partner on the map, and of what type it is, as its table writes it. */
export interface MapItem extends MarkerItem {
  readonly type: string;
}

/**
 * The events and the partners, of the types chosen, that the view puts on the map, each with the
 * place where it stands; at a period, the events that take place in it and the partners that there
 * are by its end.
 */
export function mapItems(board: Board, period?: Period): readonly MapItem[] {
  const { dataset, gazetteer, view } = board;
  const eventType = knownType(board.happenings, view.eventType);
  const partnerType = knownType(board.partners, view.partnerType);
  const days = { from: period?.start, to: period?.end };
  const events = board.happenings.filter(
    ({ type, start, end }) =>
      view.mapEvents &&
      (eventType === undefined || type === eventType) &&
      (spanMeets(days, start) || spanMeets(days, end)),
  );
  const partners = board.partners.filter(
    ({ type, since }) =>
      view.mapPartners &&
      (partnerType === undefined || type === partnerType) &&
      (!since || !days.to || since.start < days.to),
  );
  return [
    ...events.map((happening) => ({
      id: eventId(dataset, happening),
      kind: 'event' as const,
      code: happening.communeCode,
      type: happening.type,
    })),
    ...partners.map((partner) => ({
      id: partnerId(dataset, partner),
      kind: 'partner' as const,
      code: partnerPlace(partner, gazetteer),
      type: partner.type,
    })),
  ];
}

/** Where a partner stands: its commune, or the intercommunalité that it acts for. */
function partnerPlace(partner: Partner, gazetteer: Gazetteer): string {
  if (partner.communeCode !== '') return partner.communeCode;
  return gazetteer.epcis.has(partner.territory) ? partner.territory : '';
}
