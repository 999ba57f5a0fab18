import type { Dataset } from '../model/dataset.ts';
import type { Happening } from '../model/happening.ts';
import type { Partner } from '../model/partner.ts';

/** Gives the id of an event on the page: its place in the table. */
export function eventId(dataset: Dataset, happening: Happening): string {
  return `evenement-${dataset.happenings.indexOf(happening)}`;
}

/** Gives the id of a partner on the page: its place in the table. */
export function partnerId(dataset: Dataset, partner: Partner): string {
  return `partenaire-${dataset.partners.indexOf(partner)}`;
}
