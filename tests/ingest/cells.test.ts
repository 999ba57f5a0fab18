import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/ingest/nearest.ts';
import { numberFault } from '../../src/ingest/number-fault.ts';
import { readAbsence } from '../../src/ingest/read-absence.ts';
import { readWebAddress } from '../../src/model/web-address.ts';
import { measureText, readMeasure, readQualifier } from '../../src/ingest/read-measure.ts';
import { readNumber } from '../../src/ingest/read-number.ts';
import { readPoint } from '../../src/ingest/read-point.ts';
import { Remarks } from '../../src/ingest/remarks.ts';

describe('readNumber()', () => {
  it.each([
    ['1234', 1234],
    ['0', 0],
    ['-0', 0],
    ['1 234,5', 1234.5],
    ['1\u00a0234', 1234],
    ['12\u202f345\u202f678', 12_345_678],
    ['1\u2009234.25', 1234.25],
    ['1234.5', 1234.5],
    ['1,234', 1.234],
    ['1.234', 1.234],
    ['-3,5', -3.5],
    ['\u22123,5', -3.5],
    ['007', 7],
  ])('reads %j as %d', (text, expected) => {
    expect(readNumber(text)).toBe(expected);
  });

  it.each([
    '',
    '1,234.5',
    '1.234,5',
    '1.234.567',
    '1 23',
    '1 2345',
    '12abc',
    '12 %',
    '1e5',
    '0x10',
    'Infinity',
    'NaN',
    '--1',
    '+1',
    ',5',
    '5,',
    '١٢',
    '<5',
    '1/2',
    '9'.repeat(400),
  ])('refuses %j', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  it('reads back every number as French and English write it', () => {
    const decimals = fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
      .map(([value, digits]) => value / 10 ** digits);
    fc.assert(
      fc.property(decimals, fc.constantFrom(' ', '\u00a0', '\u202f', ''), (value, space) => {
        const [whole = '', rest] = String(Math.abs(value)).split('.');
        if (whole.includes('e') || rest?.includes('e')) return;
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, space);
        const sign = value < 0 ? '\u2212' : '';
        for (const mark of [',', '.']) {
          const text = rest === undefined ? sign + grouped : `${sign}${grouped}${mark}${rest}`;
          expect(readNumber(text)).toBe(value === 0 ? 0 : value);
        }
      }),
    );
  });
});

describe('numberFault()', () => {
  it.each([
    ['1,234.5', 'two-separators', '1234,5'],
    ['1.234,5', 'two-separators', '1234,5'],
    ['-1.234.567', 'two-separators', '-1234567'],
    ['1 23', 'grouping', ''],
    ['12 %', 'percent', '12'],
    ['douze %', 'percent', ''],
    ['#REF!', 'spreadsheet-error', ''],
    ['#N/A', 'spreadsheet-error', ''],
    ['12abc', 'not-a-number', ''],
  ])('explains %j: %s', (text, reason, suggestion) => {
    expect(numberFault(text)).toEqual({ reason, suggestion });
  });

  it('suggests only what is read', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-−]?[\d., %]{1,12}$/), (text) => {
        const { suggestion } = numberFault(text);
        if (suggestion !== '') expect(readNumber(suggestion)).toBeDefined();
      }),
    );
  });
});

describe('readAbsence()', () => {
  it.each([
    ['', 'not-reported'],
    ['nd', 'not-reported'],
    ['NC', 'not-reported'],
    ['///', 'not-applicable'],
    ['So', 'not-applicable'],
    ['s', 'withheld'],
    ['C', 'withheld'],
    ['<5', 'withheld'],
    ['< 11', 'withheld'],
    ['0', undefined],
    ['<', undefined],
    ['>5', undefined],
    ['n/a', undefined],
  ])('reads %j as %s', (text, expected) => {
    expect(readAbsence(text)).toBe(expected);
  });
});

describe('readMeasure()', () => {
  const read = (value: string, qualifier: string) => {
    const remarks = new Remarks();
    const measure = readMeasure(value, qualifier, 'valeur', 2, remarks);
    return {
      text: measure && measureText(measure),
      codes: remarks.list('', '').map((d) => d.code),
    };
  };

  it.each([
    ['500', 'plus_de', { text: 'plus_de 500', codes: [] }],
    ['500', 'Près de', { text: 'pres_de 500', codes: [] }],
    ['500', '', { text: '500', codes: [] }],
    ['', 'plus_de', { text: 'not-reported', codes: [] }],
    ['s', 'n’importe', { text: 'withheld', codes: [] }],
    ['500', 'au pif', { text: undefined, codes: ['qualifier-unknown'] }],
    ['cinq', '', { text: undefined, codes: ['value-invalid'] }],
    ['cinq', 'au pif', { text: undefined, codes: ['qualifier-unknown', 'value-invalid'] }],
  ])('reads %j with %j', (value, qualifier, expected) => {
    expect(read(value, qualifier)).toEqual(expected);
  });

  it('reads a qualifier as people write it', () => {
    expect(['Plus de', 'AU-MOINS', 'environ ', ''].map(readQualifier)).toEqual([
      'plus_de',
      'au_moins',
      'environ',
      'exact',
    ]);
  });
});

describe('readWebAddress()', () => {
  it.each([
    ['https://lot.fr/node/1?page=4#haut', true],
    ['http://www.insee.fr', true],
    ['HTTPS://lot.fr', true],
    ['javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,x', false],
    ['//lot.fr', false],
    ['https:lot.fr', false],
    ['lot.fr', false],
    ['https://', false],
    ['https://lot.fr/a b', false],
    ['', false],
  ])('judges %j', (text, kept) => {
    expect(readWebAddress(text)).toBe(kept ? text : undefined);
  });
});

describe('readPoint()', () => {
  it.each([
    ['44,4475', '1.4419', [1.4419, 44.4475]],
    ['', '', undefined],
    ['44', '', undefined],
    ['91', '1', undefined],
    ['44', '181', undefined],
    ['nord', 'est', undefined],
  ])('reads %j and %j', (latitude, longitude, expected) => {
    expect(readPoint(latitude, longitude, 2, new Remarks())).toEqual(expected);
  });
});

describe('nearest()', () => {
  const known = ['ambassadeurs', 'contacts', 'familles_installees', 'familles_suivies', 'arrivees'];
  it.each([
    ['ambassadeur', ['ambassadeurs']],
    ['Ambassadeurs', ['ambassadeurs']],
    ['embasadeurs', ['ambassadeurs']],
    ['familles', ['familles_installees', 'familles_suivies']],
    ['contact', ['contacts']],
    ['xyz', []],
    ['', []],
    ['a'.repeat(500), []],
  ])('suggests for %j', (text, expected) => {
    expect(nearest(text, known)).toEqual(expected);
  });
});
