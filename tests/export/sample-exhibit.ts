import type { Exhibit, Frame } from '../../src/export/exhibit.ts';
import { fillShape, strokeLines } from '../../src/theme/drawing/drawn-path.ts';
import type { Drawn, Picture } from '../../src/theme/drawing/picture.ts';
import { HUES } from '../../src/theme/indicator-style.ts';
import { PAGE_COLORS } from '../../src/theme/page-colors.ts';
import { rectangle } from '../../src/theme/polygon.ts';

const ROWS: readonly (readonly [name: string, value: number])[] = [
  ['Communauté d’agglomération du Grand Cahors', 214],
  ['Cauvaldor, Causses et vallée de la Dordogne', 187],
  ['Grand-Figeac', 163],
  ['Quercy-Bouriane', 74],
  ['Vallée du Lot et du Vignoble', 61],
  ['Pays de Lalbenque-Limogne', 38],
  ['Causse de Labastide-Murat', 22],
];

/** A ranking with long French names, bars and a rimmed label each, in what room there is. */
function drawRanking({ width, height, textSize, scheme, ruler }: Frame): Picture {
  const { ink, muted, paper, grid } = PAGE_COLORS[scheme];
  const style = { face: 'text', size: textSize, weight: 400 } as const;
  const bold = { ...style, weight: 600 } as const;
  const step = Math.min(height / ROWS.length, 3.6 * textSize);
  const most = Math.max(...ROWS.map(([, value]) => value));
  const items = ROWS.flatMap(([name, value], index): Drawn[] => {
    const top = index * step;
    const end = ((width - 4 * textSize) * value) / most;
    const bar = rectangle(0, top + 0.52 * step, end, top + 0.86 * step);
    const size = Math.min(textSize, 0.5 * step);
    return [
      { kind: 'paths', paths: [fillShape(bar, HUES[0]?.[scheme] ?? ink, 0.9)] },
      {
        kind: 'text',
        x: 0,
        y: top + 0.42 * step,
        align: 'left',
        text: name,
        style: { ...style, size },
        ink: { color: muted, alpha: 1 },
      },
      {
        kind: 'text',
        x: end + 0.3 * size + ruler(String(value), { ...bold, size }),
        y: top + 0.69 * step + 0.36 * size,
        align: 'right',
        text: String(value),
        style: { ...bold, size },
        ink: { color: ink, alpha: 1 },
        rim: { color: paper, alpha: 1, width: 4, dash: [] },
      },
    ];
  });
  const axis = strokeLines(
    [
      [
        [0, 0],
        [0, step * ROWS.length],
      ],
    ],
    grid,
    1.5,
  );
  return { width, height: step * ROWS.length, items: [...items, { kind: 'paths', paths: [axis] }] };
}

export const SAMPLE_EXHIBIT: Exhibit = {
  lang: 'fr',
  title: 'Familles accompagnées par intercommunalité',
  subtitle: 'Nombre cumulé de 2018 à 2025, département du Lot',
  alternative:
    'Le Grand Cahors vient en tête avec 214 familles ; le Causse ferme la marche avec 22.',
  territory: 'Lot',
  period: '2018-2025',
  asOf: '28 janvier 2025',
  notes: [
    'L’année 2025 est en cours : son total n’est pas comparable aux autres.',
    '7 intercommunalités sur 10 : les autres n’ont pas transmis leurs chiffres.',
  ],
  cautions: ['running-period', 'partial-coverage'],
  sources: [
    {
      title: '« Oh My Lot ! » : bilan de la démarche d’attractivité',
      publisher: 'Département du Lot',
      url: 'https://example.org/bilan',
      published: '28 janvier 2025',
    },
    {
      title: 'Des familles s’installent',
      publisher: 'Medialot',
      url: undefined,
      published: '',
    },
  ],
  fictional: true,
  address: 'https://lot.example/tableau/?vue=classement&lang=fr',
  table: { header: ['intercommunalité', 'familles'], rows: ROWS },
  indicators: ['familles'],
  draw: drawRanking,
};
