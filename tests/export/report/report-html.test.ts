import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Report } from '../../../src/export/report/report.ts';
import { reportHtml, type TopLevel } from '../../../src/export/report/report-html.ts';
import { sampleReport } from './sample-report.ts';

const parsed = (report: Report, level: TopLevel = 1) =>
  parseHTML(`<!doctype html><html><body>${reportHtml(report, level)}</body></html>`).document;

const all = (document: Document, selector: string) => [...document.querySelectorAll(selector)];

const HOSTILE = [
  '<img src=x onerror="hit()">',
  '"><svg onload=hit()>',
  "'><script>hit()</script>",
  '</title></svg><script>hit()</script>',
  '</table></article><form action=x>',
  '<!-- ',
  ']]>',
  '&lt;script&gt;',
  '\u0000\u0001<b>',
];

describe('reportHtml()', () => {
  it('gives headings in order under its title, whatever its level', () => {
    const levels = (level: TopLevel) =>
      all(parsed(sampleReport(), level), 'h1, h2, h3, h4').map(({ tagName }) => tagName);
    expect(levels(1)).toEqual(['H1', 'H2', 'H3', 'H2']);
    expect(levels(2)).toEqual(['H2', 'H3', 'H4', 'H3']);
  });

  it('names every table, column, row and drawing', () => {
    const document = parsed(sampleReport());
    expect(all(document, 'table > caption')).toHaveLength(all(document, 'table').length);
    expect(all(document, 'thead th:not([scope="col"])')).toEqual([]);
    expect(all(document, 'tbody tr > :first-child:not(th[scope="row"])')).toEqual([]);
    for (const svg of all(document, 'svg')) {
      const name = document.getElementById(svg.getAttribute('aria-labelledby') ?? '');
      expect(name?.textContent).toBe('Ambassadeurs');
    }
  });

  it('gives no name to two elements, and leads every link of its own somewhere', () => {
    const document = parsed(sampleReport());
    const ids = all(document, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...reportHtml(sampleReport(), 1).matchAll(/url\(#([^)]+)\)/g)];
    expect(used.length).toBeGreaterThan(0);
    for (const [, id] of used) expect(ids).toContain(id);
    for (const link of all(document, 'a[href^="#"]')) {
      expect(ids).toContain(link.getAttribute('href')?.slice(1));
    }
  });

  it('asks for no style and no script of its own', () => {
    expect(all(parsed(sampleReport()), '[style], style, script, link, iframe, img')).toEqual([]);
  });

  it.each(HOSTILE)('keeps a text a text: %s', (text) => {
    const document = parsed(sampleReport(text));
    const plain = parsed(sampleReport());
    const tags = (one: Document) => all(one, '*').map(({ tagName }) => tagName);
    expect(tags(document)).toEqual(tags(plain));
    const attributes = all(document, '*').flatMap((one) => one.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
    const shown = document.querySelector('caption')?.textContent;
    // eslint-disable-next-line no-control-regex -- what no document may hold is left out
    expect(shown).toBe(text.replace(/[\u0000-\u0008]/g, ''));
  });

  it('has the same elements whatever its texts', () => {
    const tags = (report: Report) => all(parsed(report), '*').map(({ tagName }) => tagName);
    const expected = tags(sampleReport());
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(tags(sampleReport(text))).toEqual(expected);
      }),
    );
  });

  it.each(['javascript:hit()', 'data:text/html,x', ' https://x', 'file:///etc', '//x', '#"><b>'])(
    'makes no link of what is no web address: %s',
    (address) => {
      const targets = all(parsed(sampleReport('Lot', address)), 'a').map((link) =>
        link.getAttribute('href'),
      );
      expect(targets.filter((href) => !href?.startsWith('#'))).toEqual([]);
    },
  );

  it('gives the same bytes for the same report', () => {
    expect(reportHtml(sampleReport(), 1)).toBe(reportHtml(sampleReport(), 1));
  });
});
