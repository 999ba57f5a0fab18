import { ContourError } from './contour-error.ts';
import type { Feature } from './geojson.ts';

/** Names of the property that holds the INSEE code, in small letters and figures: the surest first. */
const KEYS = ['codeinsee', 'inseecom', 'codgeo', 'codecommune', 'depcom', 'insee', 'com', 'code'];

const CODE = /^\d[\dAB]\d{3}$/;

/** Finds the property that holds the INSEE code of communes. Throws a ContourError where none does. */
export function communeCodeKey(features: readonly Feature[], name: string): string {
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const plain = (key: string): string => key.toLowerCase().replace(/[^a-z0-9]/g, '');
  const found = KEYS.flatMap((known) => keys.filter((key) => plain(key) === known)).find((key) =>
    features.some((feature) => codeOf(feature, key) !== undefined),
  );
  if (found !== undefined) return found;
  const there = keys.length > 0 ? `Les propriétés sont : ${keys.slice(0, 12).join(', ')}.` : '';
  throw new ContourError(
    `${name} ne dit pas le code Insee des communes (propriété « code », « insee », « INSEE_COM » ` +
      `ou « codgeo », cinq caractères). ${there}`.trimEnd(),
  );
}

/** Gives the INSEE code of a feature; a zero that a number has lost is put back. */
export function codeOf({ properties }: Feature, key: string): string | undefined {
  const value = properties?.[key];
  const text = typeof value === 'number' ? String(value).padStart(5, '0') : value;
  return typeof text === 'string' && CODE.test(text.trim()) ? text.trim() : undefined;
}
