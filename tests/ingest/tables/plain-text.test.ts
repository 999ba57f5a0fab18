import { expect, it } from 'vitest';
import { plainText } from '../../../src/ingest/tables/plain-text.ts';

it.each([
  ['  Cahors ', 'Cahors'],
  ["'=1+1", '=1+1'],
  ["'aujourd’hui", "'aujourd’hui"],
  // Whatever comes next on the page would be read from right to left.
  ['Lot \u202etxe.gnp', 'Lot txe.gnp'],
  ['\u2066 Figeac \u2069', 'Figeac'],
])('plainText(%j) is %j', (cell, text) => {
  expect(plainText(cell)).toBe(text);
});
