import type { Commune } from '../../src/model/territory.ts';
import { pickWeighted, poisson } from './random.ts';
import { csv, FIRST_YEAR, LAST_YEAR, SOURCE, twoDigits, weightOf } from './setting.ts';

const EVENTS = 96;
const EVENT_TYPES = ['accueil', 'salon', 'festival', 'sport', 'emploi', 'rencontre'];
const PARTNERS = 48;
const PARTNER_TYPES = ['entreprise', 'association', 'collectivite', 'tourisme'];

/** Writes `evenements`. */
export function events(communes: readonly Commune[], random: () => number): string {
  const lines = ['nom,type,debut,fin,commune_code,commune,participants,qualificatif,source,note'];
  const days = (Date.UTC(LAST_YEAR + 1, 0, 1) - Date.UTC(FIRST_YEAR, 0, 1)) / 86_400_000;
  const starts = Array.from({ length: EVENTS }, () => Math.floor(random() * (days - 3)));
  starts.sort((a, b) => a - b);
  starts.forEach((start, index) => {
    const commune = pickWeighted(communes, weightOf, random);
    const type = EVENT_TYPES[Math.floor(random() * EVENT_TYPES.length)] ?? '';
    const [first, last] = [start, start + Math.floor(random() * 3)].map((day) =>
      new Date(Date.UTC(FIRST_YEAR, 0, 1 + day)).toISOString().slice(0, 10),
    );
    const known = random() < 0.7;
    const participants = known ? [10 * (1 + poisson(7, random)), 'environ'] : ['', ''];
    const name = `Évènement fictif n° ${index + 1}`;
    const place = [first, last, commune.code, commune.name];
    lines.push([name, type, ...place, ...participants, SOURCE, ''].join(','));
  });
  return csv(lines);
}

/** Writes `partenaires`. */
export function partners(communes: readonly Commune[], random: () => number): string {
  const lines = ['nom,type,depuis,territoire,commune_code,source,note'];
  for (let number = 1; number <= PARTNERS; number += 1) {
    const commune = pickWeighted(communes, weightOf, random);
    const type = PARTNER_TYPES[Math.floor(random() * PARTNER_TYPES.length)] ?? '';
    const year = FIRST_YEAR + Math.floor(random() * (LAST_YEAR - FIRST_YEAR + 1));
    const since = `${year}-${twoDigits(1 + Math.floor(random() * 12))}`;
    const name = `Partenaire fictif n° ${number}`;
    lines.push([name, type, since, commune.epci, commune.code, SOURCE, ''].join(','));
  }
  return csv(lines);
}
