import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import {
  reportFile,
  type ReportLook,
  runningTitle,
} from '../../../src/export/report/report-file.ts';
import { sampleReport } from './sample-report.ts';

const LOOK: ReportLook = {
  css: '.report { color: #123; }',
  faces: [{ family: 'Une "face"', weight: '400 700', base64: 'AAAA' }],
};
const META = {
  date: '2026-11-22',
  author: 'Département <du> Lot',
  software: 'Tableau de bord',
  address: 'https://lot.example/?rapport=tout&de=2020',
};

describe('reportFile()', () => {
  it('is a whole page in its language, which says what it is and asks for nothing', () => {
    const { document } = parseHTML(reportFile(sampleReport(), LOOK, META));
    expect(document.documentElement.getAttribute('lang')).toBe('fr');
    expect(document.title).toContain('Ambassadeurs');
    expect(document.querySelector('meta[name="date"]')?.getAttribute('content')).toBe(META.date);
    expect(document.querySelector('meta[name="author"]')?.getAttribute('content')).toBe(
      META.author,
    );
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:/,
    );
    const asking = 'script, img, iframe, object, link:not([rel="canonical"]), [src]';
    expect([...document.querySelectorAll(asking)]).toEqual([]);
  });

  it('comes to the policy before anything that it binds', () => {
    const html = reportFile(sampleReport(), LOOK, META);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });

  it.each(['</style><script>hit()</script>', '"; } * { display: none', 'a\\', 'a\nb', '-->'])(
    'keeps the title of its sheets a string: %s',
    (text) => {
      const html = reportFile(sampleReport(text), LOOK, META);
      const { document } = parseHTML(html);
      expect(document.querySelectorAll('style')).toHaveLength(1);
      expect(document.querySelectorAll('script')).toHaveLength(0);
      // From quote to quote, nothing that would end a string of CSS.
      expect(runningTitle(sampleReport(text))).toMatch(/^"(?:[^"\\\n\r\f<>]|\\[0-9a-f]{1,6} )*"$/);
    },
  );

  it('gives the same bytes for the same report, look and date', () => {
    expect(reportFile(sampleReport(), LOOK, META)).toBe(reportFile(sampleReport(), LOOK, META));
    const later = reportFile(sampleReport(), LOOK, { ...META, date: '2026-11-23' });
    expect(later).not.toBe(reportFile(sampleReport(), LOOK, META));
  });
});
