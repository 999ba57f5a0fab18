/** Names of the months, French then English, folded, with their usual short forms; January first. */
const MONTHS: readonly RegExp[] = [
  /^jan(?:v|vier|uary)?$/,
  /^(?:fevr?|fevrier|feb|february)$/,
  /^(?:mars|mar|march)$/,
  /^(?:avr|avril|apr|april)$/,
  /^(?:mai|may)$/,
  /^(?:juin|june|jun)$/,
  /^(?:juil|juillet|july|jul)$/,
  /^(?:aout|aug|august)$/,
  /^sept?(?:embre|ember)?$/,
  /^oct(?:obre|ober)?$/,
  /^nov(?:embre|ember)?$/,
  /^dec(?:embre|ember)?$/,
];

/** Gives the month (1–12) that a folded word names, or undefined. */
export function monthOf(folded: string | undefined): number | undefined {
  if (folded === undefined) return undefined;
  const at = MONTHS.findIndex((month) => month.test(folded));
  return at === -1 ? undefined : at + 1;
}

/** Gives the day of a month that a folded word writes ("31", "1er", "2nd"), or undefined. */
export function dayOfMonth(folded: string | undefined): number | undefined {
  const day = Number(/^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(folded ?? '')?.[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}
