/** What the events under a chart say, in French; `timeline-en.ts` must have it all. */
export const timelineFr = {
  title: 'Évènements',
  none: 'Aucun évènement sur cette période',
  keys: {
    leads: 'lancement, campagne',
    others: 'autre évènement',
    vague: 'jour non précisé',
    gathered: 'plusieurs, leur nombre',
  },
  gathered: (count: string) => `${count} évènements`,
  more: (count: string) => `et ${count} de plus`,
  /** The events and their number, the latest ones by name. */
  sentence: (count: number, n: string, when: string, latest: string) =>
    count === 1
      ? `Sous la courbe, un évènement : ${latest}.`
      : `Sous la courbe, ${n} évènements, ${when} ; les derniers : ${latest}.`,
  nothing: 'Sous la courbe, aucun évènement sur cette période.',
  table: {
    open: 'Voir les évènements en tableau',
    date: 'Date',
    name: 'Évènement',
    type: 'Type',
    source: 'Source',
  },
};

export type TimelineMessages = Readonly<typeof timelineFr>;
