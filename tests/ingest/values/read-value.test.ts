import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQualifier } from '../../../src/ingest/values/read-qualifier.ts';
import { readValue, type ReadValue } from '../../../src/ingest/values/read-value.ts';
import { VALUE_FAULTS } from '../../../src/ingest/values/value-fault.ts';
import { NUMBER_STYLES } from '../../../src/ingest/values/value-style.ts';
import { diagnosticSentence } from '../../../src/i18n/diagnostics.ts';
import { LANGS } from '../../../src/i18n/lang.ts';

/** "pres_de 130 % note:(p)", "absent: withheld", "fault: range", "fault: sign → -5". */
function inShort(read: ReadValue): string {
  if (read.kind === 'fault') {
    return `fault: ${read.reason}${read.suggestion === '' ? '' : ` → ${read.suggestion}`}`;
  }
  const note = read.note === '' ? '' : ` note:${read.note}`;
  if (read.kind === 'absent') return `absent: ${read.reason}${note}`;
  const { qualifier = '', value, percent, currency } = read;
  const unit = `${percent ? ' %' : ''}${currency ? ' €' : ''}`;
  return `${qualifier} ${Object.is(value, -0) ? '-0' : value}${unit}${note}`.trim();
}

describe('readValue()', () => {
  it.each([
    ['1234', '1234'],
    [' 1 234,5 ', '1234.5'],
    ['1\u00a0234', '1234'],
    ['1\u202f234\u202f567', '1234567'],
    ['1\u2009234', '1234'],
    ['1\u2007234', '1234'],
    ["1'234", '1234'],
    ['1’234', '1234'],
    ['1\u00a0234 567', '1234567'],
    ['-5', '-5'],
    ['\u22125', '-5'],
    ['–5', '-5'],
    ['-0', '0'],
    ['0', '0'],
    ['１２', '12'],
    ['1\u200b2', '12'],
    ['\ufeff12', '12'],
    ["'12", '12'],
    ["'-3,5", '-3.5'],
    ['="12"', '12'],
    ['12 %', '12 %'],
    ['12,5%', '12.5 %'],
    ['5 pour cent', '5 %'],
    ['1 200 €', '1200 €'],
    ['€ 1 200', '1200 €'],
    ['1200 euros', '1200 €'],
    ['-1 200,50 €', '-1200.5 €'],
  ])('reads %j as %s', (text, expected) => {
    expect(inShort(readValue(text, 'french'))).toBe(expected);
  });

  it.each([
    ['+5', '5 note:plus-sign'],
    ['(1 234)', '-1234 note:parentheses'],
    ['(1 234,50 €)', '-1234.5 € note:parentheses'],
    ['1,5E+03', '1500 note:exponent'],
    ['1E+05', '100000 note:exponent'],
    ['1 234 (1)', '1234 note:(1)'],
    ['1234*', '1234 note:*'],
    ['1234¹', '1234 note:¹'],
    ['12 %*', '12 % note:*'],
    ['1 234 (p)', '1234 note:(p)'],
    ['1 234 (P)', '1234 note:(P)'],
    ['1234 e', '1234 note:e'],
    ['12 [a]', '12 note:[a]'],
    ['12 familles', '12 note:familles'],
    ['12 familles accueillies*', '12 note:familles accueillies*'],
    ['12 pers.', '12 note:pers.'],
    ['500 (estimation)', '500 note:(estimation)'],
    ['12 évènements', '12 note:évènements'],
  ])('reads %j as %s, which is said', (text, expected) => {
    expect(inShort(readValue(text, 'french'))).toBe(expected);
  });

  it.each([
    ['plus de 500', 'plus_de 500'],
    ['Plus  de  500', 'plus_de 500'],
    ['un peu plus de 500', 'plus_de 500'],
    ['+ de 500', 'plus_de 500'],
    ['+de 500', 'plus_de 500'],
    ['> 500', 'plus_de 500'],
    ['>500', 'plus_de 500'],
    ['more than 500', 'plus_de 500'],
    ['>5', 'plus_de 5'],
    ['≥ 300', 'au_moins 300'],
    ['>=300', 'au_moins 300'],
    ['au moins 300', 'au_moins 300'],
    ['minimum 300', 'au_moins 300'],
    ['300 minimum', 'au_moins 300'],
    ['300 et plus', 'au_moins 300'],
    ['500+', 'au_moins 500'],
    ['at least 300', 'au_moins 300'],
    ['près de 1 300', 'pres_de 1300'],
    ['presque 130', 'pres_de 130'],
    ['nearly 130', 'pres_de 130'],
    ['environ 130', 'environ 130'],
    ['130 environ', 'environ 130'],
    ['130 (environ)', 'environ 130'],
    ['env. 130', 'environ 130'],
    ['≈ 130', 'environ 130'],
    ['~130', 'environ 130'],
    ['autour de 130', 'environ 130'],
    ['à peu près 130', 'environ 130'],
    ['de l’ordre de 130', 'environ 130'],
    ['about 130', 'environ 130'],
    ['moins de 300', 'moins_de 300'],
    ['moins de 5', 'moins_de 5'],
    ['under 300', 'moins_de 300'],
    ['< 300', 'moins_de 300'],
    ['<12', 'moins_de 12'],
    ['< 5 %', 'moins_de 5 %'],
    ['<2,5', 'moins_de 2.5'],
    ['près de 130 familles (p)', 'pres_de 130 note:familles (p)'],
    ['environ 12 %', 'environ 12 %'],
  ])('reads %j as %s', (text, expected) => {
    expect(inShort(readValue(text, 'french'))).toBe(expected);
  });

  it.each([
    ...['', ' ', 'nd', 'n.d.', 'N.D.', 'n/d', 'nc', 'n.c.', 'NC', 'ND', 'NA', 'N/A', '#N/A'],
    ...['...', '…', '?', 'null', 'NULL', 'None', 'nan', 'NaN', ':', 'non renseigné', 'n. d.'],
  ])('reads %j as not reported', (text) => {
    expect(inShort(readValue(text, 'french'))).toBe('absent: not-reported');
  });

  it.each(['///', 'so', 's.o.', 'S.O.', 'sans objet', 'non concernée'])(
    'reads %j as not applicable',
    (text) => {
      expect(inShort(readValue(text, 'french'))).toBe('absent: not-applicable');
    },
  );

  it.each(['s', 'c', 'S', 'secret', 'secret statistique', '<5', '< 5', '<11', '＜5', '< 5 (1)'])(
    'reads %j as withheld',
    (text) => {
      expect(inShort(readValue(text, 'french'))).toBe('absent: withheld');
    },
  );

  it.each([
    ['-', 'absent: not-reported note:-'],
    ['–', 'absent: not-reported note:-'],
    ['—', 'absent: not-reported note:—'],
    ['--', 'absent: not-reported note:--'],
    ['ε', 'absent: not-reported note:ε'],
    ['x', 'absent: not-reported note:x'],
    ['néant', 'absent: not-reported note:néant'],
    ['ns', 'absent: withheld note:ns'],
  ])('reads %j as absent, and says that it has other meanings', (text, expected) => {
    expect(inShort(readValue(text, 'french'))).toBe(expected);
  });

  it.each([
    ['12 34', 'fault: grouping'],
    ['1 23', 'fault: grouping'],
    ['1  234', 'fault: grouping'],
    ['06 12 34 56 78', 'fault: grouping'],
    ['1234.5', 'fault: other-style → 1234,5'],
    ['1,234.5', 'fault: other-style → 1234,5'],
    ['1,234,567', 'fault: other-style → 1234567'],
    ['plus de 12.5 %', 'fault: other-style → plus de 12,5 %'],
    ['#REF!', 'fault: spreadsheet-error'],
    ['#VALEUR!', 'fault: spreadsheet-error'],
    ['#DIV/0!', 'fault: spreadsheet-error'],
    ['#####', 'fault: spreadsheet-error'],
    ['=1+2', 'fault: formula'],
    ['1\ufffd234', 'fault: damaged → 1234'],
    ['1Ê234', 'fault: damaged → 1234'],
    ['14/07/2021', 'fault: date-like'],
    ['14.07.2021', 'fault: date-like'],
    ['2021-07-14', 'fault: date-like'],
    ['12-mai', 'fault: date-like'],
    ['12 mai', 'fault: date-like'],
    ['mai-12', 'fault: date-like'],
    ['12:30', 'fault: date-like'],
    ['10-20', 'fault: range'],
    ['10–20', 'fault: range'],
    ['10 à 20', 'fault: range'],
    ['de 10 à 20', 'fault: range'],
    ['entre 10 et 20', 'fault: range'],
    ['between 10 and 20', 'fault: range'],
    ['[10;20[', 'fault: range'],
    ['12/20', 'fault: several-numbers'],
    ['3 sur 10', 'fault: several-numbers'],
    ['12 (34 %)', 'fault: several-numbers'],
    ['12 (34)', 'fault: several-numbers'],
    ['44.1, 1.4', 'fault: several-numbers'],
    ['12 (dont 3 couples)', 'fault: several-numbers'],
    ['1,2 k€', 'fault: multiplier → 1200 €'],
    ['1,1 k€', 'fault: multiplier → 1100 €'],
    ['3 M€', 'fault: multiplier → 3000000 €'],
    ['0,5 million d’euros', 'fault: multiplier → 500000 €'],
    ['plus de 3 millions', 'fault: multiplier → plus de 3000000'],
    ['12 milliers', 'fault: multiplier → 12000'],
    ['3 M', 'fault: multiplier'],
    ['12 ‰', 'fault: unit-unknown'],
    ['$ 12', 'fault: not-a-number'],
    ['12 fois', 'fault: unit-unknown'],
    ['45 000 € HT', 'fault: unit-unknown'],
    ['1 234,5 km²', 'fault: unit-unknown'],
    ['1 234 567 / 12', 'fault: several-numbers'],
    ['30aine', 'fault: unit-unknown'],
    ['12ème', 'fault: unit-unknown'],
    ['≤ 300', 'fault: at-most → moins de 301'],
    ['jusqu’à 300', 'fault: at-most → moins de 301'],
    ['300 au plus', 'fault: at-most → moins de 301'],
    ['≤ 2,5', 'fault: at-most'],
    ['- 5', 'fault: sign → -5'],
    ['5-', 'fault: sign → -5'],
    ['(1)', 'fault: parentheses'],
    ['(12)', 'fault: parentheses'],
    ['1,23457E+12', 'fault: exponent'],
    ['12345678901234567890', 'fault: too-large'],
    ['1e400', 'fault: too-large'],
    ['zéro', 'fault: words → 0'],
    ['aucun', 'fault: words → 0'],
    ['une trentaine', 'fault: words → environ 30'],
    ['5,', 'fault: not-a-number → 5'],
    ['oui', 'fault: not-a-number'],
    ['Infinity', 'fault: not-a-number'],
    ['١٢', 'fault: not-a-number'],
    ['0x10', 'fault: several-numbers'],
    ['9'.repeat(201), 'fault: too-long'],
  ])('explains %j: %s', (text, expected) => {
    expect(inShort(readValue(text, 'french'))).toBe(expected);
  });

  it('reads a cell however many blanks stand round it', () => {
    const blanks = ' '.repeat(1_000_000);
    expect(inShort(readValue(`${blanks}12${blanks}`, 'french'))).toBe('12');
    expect(inShort(readValue(`1${blanks}2`, 'french'))).toBe('fault: too-long');
  });

  it('leaves what two styles read differently to the style', () => {
    const read = (text: string) => NUMBER_STYLES.map((style) => inShort(readValue(text, style)));
    expect(read('1.234')).toEqual(['1234', '1.234', '1.234']);
    expect(read('près de 1,234 %')).toEqual([
      'pres_de 1.234 %',
      'pres_de 1234 %',
      'pres_de 1.234 %',
    ]);
  });

  it('suggests only what it reads, and reads only finite numbers', () => {
    const cell = fc.oneof(
      fc.stringMatching(/^[-−+(]?[\d., ]{1,9}([%€*)]|k€| millions| max|[-eE+]\d\d?)?$/),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(cell, fc.constantFrom(...NUMBER_STYLES), (text, style) => {
        const read = readValue(text, style);
        if (read.kind === 'value') expect(Number.isFinite(read.value)).toBe(true);
        if (read.kind !== 'fault' || read.suggestion === '') return;
        expect(readValue(read.suggestion, style).kind).toBe('value');
      }),
      { numRuns: 2000 },
    );
  });

  it.each(LANGS)('has a phrase for every fault in %s', (lang) => {
    const say = (reason: string) =>
      diagnosticSentence(lang, {
        ...{ code: 'value-invalid', severity: 'error', file: '', table: '', row: 2, column: '' },
        ...{ value: 'abc', params: { reason } },
      });
    for (const reason of VALUE_FAULTS) {
      expect(say(reason)).not.toBe(say('no-such-reason').replace('no-such-reason', reason));
    }
  });
});

describe('readQualifier()', () => {
  it.each([
    ['', 'exact'],
    ['exact', 'exact'],
    ['=', 'exact'],
    ['plus_de', 'plus_de'],
    ['Plus de', 'plus_de'],
    ['>', 'plus_de'],
    ['+ de', 'plus_de'],
    ['AU-MOINS', 'au_moins'],
    ['≥', 'au_moins'],
    ['minimum', 'au_moins'],
    ['Près de', 'pres_de'],
    ['presque', 'pres_de'],
    ['environ ', 'environ'],
    ['env.', 'environ'],
    ['~', 'environ'],
    ['approximatif', 'environ'],
    ['moins de', 'moins_de'],
    ['<', 'moins_de'],
    ['about', 'environ'],
    ['au plus', undefined],
    ['≤', undefined],
    ['provisoire', undefined],
    ['500', undefined],
    ['x'.repeat(1000), undefined],
  ])('reads %j as %s', (text, expected) => {
    expect(readQualifier(text)).toBe(expected);
  });
});
