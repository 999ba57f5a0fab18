import type { Commune } from '../../src/model/territory.ts';
import { FLOWS } from './flows.ts';
import { pickWeighted, poisson } from './random.ts';
import { csv, FIRST_YEAR, LAST_YEAR, SOURCE, twoDigits, weightOf } from './setting.ts';

const YEARLY_GROWTH = 1.06;
/** What the lockdowns of 2020 left of a month, by month. */
const LOCKDOWN_2020: ReadonlyMap<number, number> = new Map([
  [3, 0.5],
  [4, 0.12],
  [5, 0.4],
  [11, 0.6],
]);

/** Where the people behind `contacts_recus` write from, and their share. */
const BROKEN_DOWN = 'contacts_recus';
export const ORIGINS: readonly (readonly [string, number])[] = [
  ['Occitanie', 0.45],
  ['Île-de-France', 0.22],
  ['Autre région', 0.27],
  ['Étranger', 0.06],
];

const SMALL_COMMUNE = 300;
/** Small communes that joined late or skipped some months, all within the first year and a half. */
const SILENT_COMMUNES = 24;
const SILENT_UNTIL = 18;
/** Chance that a count of one or two families in a small commune is withheld. */
const WITHHELD_CHANCE = 0.04;

/** Writes `chiffres`: each flow by month and commune, and one by origin for the whole Lot. */
export function figures(
  communes: readonly Commune[],
  department: string,
  random: () => number,
): string {
  const lines = ['indicateur,periode,territoire,valeur,source,origine'];
  const weights = communes.map(weightOf);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const silences = silentMonths(communes, random);
  for (const { code, monthly, seasons } of FLOWS) {
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const period = `${year}-${twoDigits(month)}`;
        const lockdown = year === 2020 ? (LOCKDOWN_2020.get(month) ?? 1) : 1;
        const growth = YEARLY_GROWTH ** (year - FIRST_YEAR + month / 12);
        const expected = monthly * (seasons[month - 1] ?? 1) * lockdown * growth;
        let counted = 0;
        communes.forEach((commune, index) => {
          const count = poisson((expected * (weights[index] ?? 0)) / total, random);
          const silent = silences.has(`${commune.code} ${period}`);
          const hidden =
            code === 'familles_arrivees' &&
            commune.population < SMALL_COMMUNE &&
            (count === 1 || count === 2) &&
            random() < WITHHELD_CHANCE;
          counted += count;
          const value = silent ? 'nd' : hidden ? 's' : String(count);
          lines.push(`${code},${period},${commune.code},${value},${SOURCE},`);
        });
        if (code !== BROKEN_DOWN) continue;
        for (const [origin, count] of shareOut(counted, random)) {
          lines.push(`${code},${period},${department},${count},${SOURCE},${origin}`);
        }
      }
    }
  }
  return csv(lines);
}

/** Months for which a few small communes sent nothing, as `46001 2021-03`. */
function silentMonths(communes: readonly Commune[], random: () => number): ReadonlySet<string> {
  const small = communes.filter(({ population }) => population < SMALL_COMMUNE);
  const silent = new Set<string>();
  for (let drawn = 0; drawn < SILENT_COMMUNES; drawn += 1) {
    const { code = '' } = small[Math.floor(random() * small.length)] ?? {};
    const first = Math.floor(random() * SILENT_UNTIL);
    const last = Math.min(SILENT_UNTIL, first + 2 + Math.floor(random() * 5));
    for (let month = first; month < last; month += 1) {
      const year = FIRST_YEAR + Math.floor(month / 12);
      silent.add(`${code} ${year}-${twoDigits((month % 12) + 1)}`);
    }
  }
  return silent;
}

function shareOut(total: number, random: () => number): ReadonlyMap<string, number> {
  const shares = new Map(ORIGINS.map(([origin]) => [origin, 0]));
  for (let drawn = 0; drawn < total; drawn += 1) {
    const origin = pickWeighted(ORIGINS, ([, share]) => share, random)[0];
    shares.set(origin, (shares.get(origin) ?? 0) + 1);
  }
  return shares;
}
