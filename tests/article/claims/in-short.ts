import { findClaims } from '../../../src/article/claims/find-claims.ts';
import type { ClaimTime, FoundClaim } from '../../../src/model/claim.ts';
import type { Qualifier } from '../../../src/model/qualifier.ts';

const SIGNS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  plus_de: '>',
  au_moins: '>=',
  pres_de: '<~',
  environ: '~',
  moins_de: '<',
};

const UNITS = { count: '', percent: '%', euro: '€', share: ' part', factor: ' times' } as const;

/** Writes a figure in short: `>500`, `15..20`, `12%`, `~1200000€`, `0.5 part`, `2 times`. */
export function figureInShort({ value, high, qualifier, unit }: FoundClaim): string {
  const range = high === undefined ? '' : `..${high}`;
  return `${SIGNS[qualifier]}${Number(value.toFixed(3))}${range}${UNITS[unit]}`;
}

/** Writes when a claim holds in short: `2021`, `since 2018`, `2020 to 2021`, `now`, `-`. */
export function timeInShort(time: ClaimTime | undefined): string {
  if (!time) return '-';
  if (time.kind === 'now') return 'now';
  if (time.kind === 'between') return `${time.first.id} to ${time.last.id}`;
  return time.kind === 'since' ? `since ${time.period.id}` : time.period.id;
}

/** Gives the figures of a text in short, joined by `, `; '' where there is none. */
export function figuresOf(text: string, lang: 'fr' | 'en' = 'fr'): string {
  return findClaims(text, lang).map(figureInShort).join(', ');
}

/** Gives what the claims of a text count, joined by ` + `. */
export function nounsOf(text: string, lang: 'fr' | 'en' = 'fr'): string {
  return findClaims(text, lang)
    .map(({ noun }) => noun)
    .join(' + ');
}

/** Gives when the claims of a text hold, joined by ` + `. */
export function timesOf(text: string, lang: 'fr' | 'en' = 'fr'): string {
  return findClaims(text, lang)
    .map(({ time }) => timeInShort(time))
    .join(' + ');
}
