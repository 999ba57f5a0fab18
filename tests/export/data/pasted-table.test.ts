import { describe, expect, it } from 'vitest';
import { pastedTable } from '../../../src/export/data/pasted-table.ts';

/** Cells of the HTML, as a browser reads them: the text of each, and its attributes. */
const cellsOf = (html: string) =>
  [...html.matchAll(/<t[dh]([^>]*)>([^<]*)<\/t[dh]>/g)].map(([, attributes = '', text = '']) => ({
    text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    attributes,
  }));

const pasted = (value: string | number) => {
  const { html, text } = pastedTable({ header: ['a'], rows: [[value]] });
  return { cell: cellsOf(html)[1], line: text.split('\r\n')[1] };
};

describe('pastedTable()', () => {
  it.each(['=1+1', '+33 5 65', '-2+3', '@SUM(A1)', '\t=1', '＝1+1', '\u0000=1', ' =1'])(
    'holds %j back, so that no spreadsheet takes it for a formula',
    (payload) => {
      const { cell, line } = pasted(payload);
      expect(cell?.text).toBe(`'${payload}`);
      expect(line).toMatch(/^'/);
      const head = pastedTable({ header: [payload], rows: [] });
      expect(cellsOf(head.html)[0]?.text).toBe(`'${payload}`);
    },
  );

  it.each(['2023-01', '1/2', '46042', '-3,5', 'a < b & c'])('keeps the text %j a text', (text) => {
    const { cell, line } = pasted(text);
    expect(cell?.text).toBe(text);
    expect(cell?.attributes).toContain("mso-number-format:'\\@'");
    expect(cell?.attributes).toContain('sdnum="1033;0;@"');
    expect(line).toBe(text);
  });

  it('writes a number as French spreadsheets read it, and once more for all others', () => {
    const { cell, line } = pasted(-1753.5);
    expect(cell?.text).toBe('-1753,5');
    expect(cell?.attributes).toContain('sdval="-1753.5"');
    expect(cell?.attributes).not.toContain('@');
    expect(line).toBe('-1753,5');
  });

  it('keeps each row on a line of its own', () => {
    const { text } = pastedTable({ header: ['a', 'b'], rows: [['x\ty\nz', 1]] });
    expect(text).toBe('a\tb\r\nx y z\t1');
  });
});
