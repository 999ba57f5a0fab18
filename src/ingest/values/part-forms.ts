import { type PeriodForm, periodOfDraft } from './period-draft.ts';

const YEAR = '(\\d{4})';
/** Two digits are a year only where something holds them away from the number before. */
const YEAR_AFTER = "(?:[ ._/-]*(\\d{4})|[ ._/'-]+(\\d{2}))";
const SEPARATOR = '[ ._/-]*';
const ORDINAL = '(?:er|ere|nd|nde|de|d|e|eme|ieme|st|rd|th)?';
const OF = "(?: (?:de|of|d'|en|pour))?";

/** Forms of one part of the year, its unit before or after its number, the year first or last. */
function partForms(unit: string, count: number, part: 'half' | 'quarter'): readonly PeriodForm[] {
  const number = `([1-${count}])`;
  const read = (year: string, value: string) => periodOfDraft({ year, [part]: Number(value) });
  return [
    [
      new RegExp(`^${unit}[ -]?${number}${OF}${YEAR_AFTER}$`),
      (value, year, short) => read(year || short, value),
    ],
    [
      new RegExp(`^${number}${ORDINAL} ?${unit}${OF}${SEPARATOR}(\\d{4}|\\d{2})$`),
      (value, year) => read(year, value),
    ],
    [new RegExp(`^${YEAR}${SEPARATOR}${unit}[ -]?${number}$`), (year, value) => read(year, value)],
    [
      new RegExp(`^${YEAR}[ ._/-]+${number}${ORDINAL} ?${unit}$`),
      (year, value) => read(year, value),
    ],
  ];
}

/** Forms of quarters and halves: `T3 2021`, `2021T3`, `3T2021`, `3e trimestre 2021`, `2021-H1`. */
export const PART_FORMS: readonly PeriodForm[] = [
  // Months as Eurostat writes them.
  [/^(\d{4})-?m(\d\d)$/, (year, month) => periodOfDraft({ year, month: Number(month) })],
  ...partForms('(?:t|q|trim(?:estre)?\\.?|quarter)', 4, 'quarter'),
  ...partForms('(?:s|h|semestre|half|half-year)', 2, 'half'),
];
