import type { MarkerItem } from '../../map/marker-groups.ts';
import type { Partner } from '../../model/partner.ts';
import type { Gazetteer } from '../../model/territory.ts';
import type { Board } from '../../state/board.svelte.ts';
import { eventId, partnerId } from '../item-id.ts';

/** The events and partners that the view puts on the map, each with the place where it stands. */
export function mapItems(board: Board): readonly MarkerItem[] {
  const { dataset, gazetteer, view } = board;
  const events = view.mapEvents ? board.happenings : [];
  const partners = view.mapPartners ? board.partners : [];
  return [
    ...events.map((happening) => ({
      id: eventId(dataset, happening),
      kind: 'event' as const,
      code: happening.communeCode,
    })),
    ...partners.map((partner) => ({
      id: partnerId(dataset, partner),
      kind: 'partner' as const,
      code: partnerPlace(partner, gazetteer),
    })),
  ];
}

/** Where a partner stands: its commune, or the intercommunalité that it acts for. */
function partnerPlace(partner: Partner, gazetteer: Gazetteer): string {
  if (partner.communeCode !== '') return partner.communeCode;
  return gazetteer.epcis.has(partner.territory) ? partner.territory : '';
}
