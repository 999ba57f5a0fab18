/** An indicator of the made-up set, and how much of it there is. */
export interface Flow {
  readonly code: string;
  readonly labels: readonly [fr: string, en: string];
  readonly units: readonly [fr: string, en: string];
  /** Expected in an average month of the first year, in the whole Lot. */
  readonly monthly: number;
  /** Share of an average month, January to December. */
  readonly seasons: readonly number[];
}

const SUMMER = [0.7, 0.8, 0.9, 1, 1.1, 1.3, 1.5, 1.4, 1.2, 0.8, 0.6, 0.7];
const SCHOOL_YEAR = [1, 1, 1.1, 1, 1, 0.9, 0.7, 0.6, 1.5, 1.2, 0.8, 1.2];

export const FLOWS: readonly Flow[] = [
  {
    code: 'nouveaux_ambassadeurs',
    labels: ['Nouveaux ambassadeurs', 'New ambassadors'],
    units: ['personnes', 'people'],
    monthly: 16,
    seasons: SCHOOL_YEAR,
  },
  {
    code: 'contacts_recus',
    labels: ['Contacts reçus par le réseau accueil', 'Contacts received by the welcome network'],
    units: ['contacts', 'contacts'],
    monthly: 120,
    seasons: SUMMER,
  },
  {
    code: 'familles_arrivees',
    labels: ['Familles arrivées', 'Families arrived'],
    units: ['familles', 'families'],
    monthly: 34,
    seasons: SUMMER,
  },
  {
    code: 'nouveaux_partenaires',
    labels: ['Nouveaux partenaires', 'New partners'],
    units: ['partenaires', 'partners'],
    monthly: 6,
    seasons: SCHOOL_YEAR,
  },
  {
    code: 'evenements_organises',
    labels: ['Évènements organisés', 'Events held'],
    units: ['évènements', 'events'],
    monthly: 22,
    seasons: SUMMER,
  },
];
