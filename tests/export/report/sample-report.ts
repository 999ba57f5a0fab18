import type { Report } from '../../../src/export/report/report.ts';
import type { Picture } from '../../../src/theme/drawing/picture.ts';
import { everyKind } from '../sample-picture.ts';

export const SAMPLE_PICTURE: Picture = everyKind();

/** A report with every kind of block, and a text wherever one can stand. */
export function sampleReport(text = 'Ambassadeurs', address = 'https://lot.example/bilan'): Report {
  const line = [
    text,
    { text, href: address },
    { text, href: '#rapport-source-1' },
    { text, lang: 'fr' },
  ];
  const figure = {
    kind: 'figure',
    picture: SAMPLE_PICTURE,
    title: text,
    alternative: text,
  } as const;
  return {
    lang: 'fr',
    title: text,
    subtitle: text,
    warning: text,
    cover: [{ name: text, line }],
    contents: text,
    sections: [
      {
        id: 'chiffres',
        title: text,
        blocks: [
          { kind: 'paragraph', line, tone: 'warning' },
          figure,
          {
            kind: 'table',
            caption: text,
            columns: [
              { text, isNumber: false },
              { text, isNumber: true },
            ],
            rows: [
              [[text], line],
              [[text], ['1']],
            ],
          },
        ],
        parts: [
          { title: text, blocks: [figure, { kind: 'terms', pairs: [{ name: text, line }] }] },
        ],
      },
      {
        id: 'sources',
        title: text,
        blocks: [{ kind: 'list', numbered: true, items: [{ line, id: 'rapport-source-1' }] }],
        parts: [],
      },
    ],
  };
}
