import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinFormat } from '../../../../../src/ingest/grids/workbook/formats/builtin-formats.ts';
import { decimalText } from '../../../../../src/ingest/grids/workbook/formats/decimal-text.ts';
import { formatDateValue } from '../../../../../src/ingest/grids/workbook/formats/format-date-value.ts';
import { formatNumber } from '../../../../../src/ingest/grids/workbook/formats/format-number.ts';
import { parseFormat } from '../../../../../src/ingest/grids/workbook/formats/parse-format.ts';

const shown = (raw: string, code: string, from1904 = false) =>
  formatNumber(raw, parseFormat(code), from1904);

describe('decimalText()', () => {
  it.each([
    [0, 0, '0'],
    [-0, 0, '0'],
    [1234.5, 0, '1234,5'],
    [1234567, 0, '1234567'],
    [-0.5, 0, '-0,5'],
    [1e21, 0, '1000000000000000000000'],
    [1.5e-7, 0, '0,00000015'],
    [0.07, 2, '7'],
    [0.1 + 0.2, 2, '30,000000000000004'],
    [12345, -3, '12,3450'],
  ])('writes %d times 10^%d as %s', (value, shift, text) => {
    expect(decimalText(value, shift)).toBe(text);
  });

  it('gives back the very same double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = decimalText(value);
        expect(text).toMatch(/^-?\d+(?:,\d+)?$/);
        expect(Number(text.replace(',', '.'))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('formatNumber()', () => {
  it.each([
    ['1234.5', 'General', '1234,5'],
    ['1234.5', 'Standard', '1234,5'],
    ['1.1000000000000001', 'General', '1,1'],
    ['1234.5', '#,##0', '1234,5'],
    ['1234.5', '#\\ ##0.00', '1234,5'],
    ['-12', '#,##0;[Red]-#,##0', '-12'],
    ['-12', '#,##0_);(#,##0)', '-12'],
    ['0', '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', '0'],
    ['0', '0;-0;"-"', '0'],
    ['5', ';;;', '5'],
    ['12', '@', '12'],
    ['1.5', '# ?/?', '1,5'],
    ['15000', '0.00E+00', '15000'],
    ['12345678901234567', '0', '12345678901234567'],
    ['n/a', '0', 'n/a'],
  ])('writes %s in %s as the number itself', (raw, code, text) => {
    expect(shown(raw, code)).toBe(text);
  });

  it.each([
    ['0.12', '0%', '12 %'],
    ['0.07', '0.00%', '7 %'],
    ['0.125', '0\\ %', '12,5 %'],
    ['12', '0" %"', '12 %'],
    ['1234.5', '#,##0.00\\ "€"', '1234,5 €'],
    ['1234.5', '#,##0.00\\ [$€-40C]', '1234,5 €'],
    ['1234.5', '_-* #,##0.00\\ [$EUR]_-', '1234,5 €'],
    ['9', '[$$-409]#,##0.00', '9 $'],
    ['12', '#,##0\\ "k€"', '12 k€'],
    ['12345', '#,##0,\\ "k€"', '12,3450 k€'],
    ['2500000', '0.0,,"M€"', '2,5 M€'],
    ['12345', '#,##0,', '12345'],
    ['500', '"plus de "0', 'plus de 500'],
    ['5', '"<"0', '< 5'],
    ['12', '0" hab."', '12'],
    ['12', '0 "familles"', '12'],
  ])('keeps of %s in %s what changes its meaning', (raw, code, text) => {
    expect(shown(raw, code)).toBe(text);
  });

  it.each([
    ['1001', '00000', '01001'],
    ['46001', '00000', '46001'],
    ['565535000', '0#" "##" "##" "##" "##', '05 65 53 50 00'],
    ['12', '0 000', '12'],
    ['7', '00', '07'],
    ['1.5', '00', '1,5'],
    ['-7', '00', '-7'],
  ])('writes %s in %s as the code that is shown', (raw, code, text) => {
    expect(shown(raw, code)).toBe(text);
  });

  it.each([
    ['3', '[<5]"s";0', 's'],
    ['3', '[<5]"<5";0', '<5'],
    ['3', '[<5]\\<\\5;0', '<5'],
    ['3', '[<5]"*";0', '*'],
    ['3', '[<5]"…";0', '…'],
    ['7', '[<5]"s";0', '7'],
    ['7', '[<5]"s";0;"nd"', '7'],
    ['1', '"oui";;"non"', 'oui'],
    ['0', '"oui";;"non"', 'non'],
    ['-1', '0;"nd"', 'nd'],
    ['0', '[=0]"///";0', '///'],
    ['1', '[>=1]0;[<=-1]-0;0', '1'],
  ])('writes %s in %s as the section for it shows', (raw, code, text) => {
    expect(shown(raw, code)).toBe(text);
  });

  it.each([
    ['44391', 'dd/mm/yyyy', '2021-07-14'],
    ['44391', 'dd/mm/yyyy;@', '2021-07-14'],
    ['44391', '[$-40C]d\\-mmm\\-yy;@', '2021-07-14'],
    ['44391', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '2021-07-14'],
    ['44391', 'jj/mm/aaaa', '2021-07-14'],
    ['44391', 'd-mmm', '2021-07-14'],
    ['44391', '[$-40C]mmm-yy;@', '2021-07'],
    ['44391', 'mmmm yyyy', '2021-07'],
    ['44391', 'mm/yyyy', '2021-07'],
    ['44391', 'yyyy', '2021'],
    ['44391', 'mmmm', 'juillet'],
    ['44391', 'mm', '07'],
    ['44391', 'dd', '14'],
    ['44391', 'dd/mm/yyyy hh:mm', '2021-07-14'],
    ['44391.395833333336', 'dd/mm/yyyy hh:mm', '2021-07-14T09:30:00'],
    ['44391.395833333336', 'dd/mm/yyyy', '2021-07-14'],
    ['44391.99999999999', 'dd/mm/yyyy', '2021-07-15'],
    ['44391', '"du "dd/mm/yyyy', '2021-07-14'],
    ['0.395833333333333', 'h:mm', '09:30:00'],
    ['1.104166666666667', '[h]:mm:ss', '26:30:00'],
    ['0.000729166666667', 'mm:ss.0', '00:01:03'],
    ['61', 'dd/mm/yyyy', '1900-03-01'],
    ['60', 'dd/mm/yyyy', '1900-02-29'],
    ['59', 'dd/mm/yyyy', '1900-02-28'],
    ['1', 'dd/mm/yyyy', '1900-01-01'],
    ['0', 'dd/mm/yyyy', '1900-01-00'],
    ['-3', 'dd/mm/yyyy', '-3'],
    ['99999999', 'dd/mm/yyyy', '99999999'],
  ])('writes the date %s in %s as %s', (raw, code, text) => {
    expect(shown(raw, code)).toBe(text);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(shown('42929', 'dd/mm/yyyy', true)).toBe('2021-07-14');
    expect(shown('0', 'dd/mm/yyyy', true)).toBe('1904-01-01');
  });

  it.each([
    [0, '44391'],
    [9, '4439100 %'],
    [14, '2021-07-14'],
    [16, '2021-07-14'],
    [17, '2021-07'],
    [22, '2021-07-14'],
    [44, '44391 €'],
    [46, '1065384:00:00'],
    [49, '44391'],
  ])('knows the format number %d', (id, text) => {
    expect(formatNumber('44391', builtinFormat(id), false)).toBe(text);
  });

  it('takes any text for a format', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (code, value) => {
          expect(typeof shown(String(value), code)).toBe('string');
        },
      ),
    );
  });
});

describe('formatDateValue()', () => {
  it.each([
    ['2021-07-14', '2021-07-14'],
    ['2021-07-14T00:00:00', '2021-07-14'],
    ['2021-07-14T09:30:15.123', '2021-07-14T09:30:15'],
    ['14/07/2021', '14/07/2021'],
  ])('writes %s as %s', (value, text) => {
    expect(formatDateValue(value)).toBe(text);
  });

  it('shows a quarter where the sheet does', () => {
    const shown = { year: true, month: 'quarter', day: false, time: 'none' } as const;
    expect(formatDateValue('2021-07-14', shown)).toBe('2021-T3');
  });
});
