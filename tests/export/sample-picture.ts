import { DASHED, fillShape, strokeLines, strokeShape } from '../../src/theme/drawing/drawn-path.ts';
import type {
  Drawn,
  DrawnText,
  Hatching,
  Picture,
  TextStyle,
} from '../../src/theme/drawing/picture.ts';
import { rectangle } from '../../src/theme/polygon.ts';
import { shapeOutline } from '../../src/theme/shape-path.ts';

const INK = { color: '#14272c', alpha: 1 };
const BEND = 'M20 300C80 220 140 380 200 300Q230 260 260 300A30 30 0 0 1 320 300L320 340H20Z';

function label(x: number, y: number, style: TextStyle, align: DrawnText['align']): DrawnText {
  const text = `« Évolution\u202f: AVoT à 12\u202f345 & <50\u00a0% »`;
  return { kind: 'text', x, y, align, text, style, ink: INK };
}

const dots: Hatching = {
  ground: '#efe7d8',
  tile: 'M3 3L3 3',
  size: 6,
  turn: 0,
  stroke: { color: '#4a5b5f', alpha: 1, width: 2, dash: [], cap: 'round' },
};
const slanted: Hatching = {
  ...dots,
  tile: 'M0 3L6 3',
  turn: -45,
  stroke: { ...dots.stroke, width: 1.1, cap: 'butt' },
};

/** A picture that holds something of everything that a picture can hold. */
export function everyKind(): Picture {
  const items: Drawn[] = [
    { kind: 'paths', paths: [fillShape(rectangle(0, 0, 640, 480), '#f7f2e8')] },
    label(20, 40, { face: 'text', size: 14, weight: 400 }, 'left'),
    label(320, 70, { face: 'text', size: 17.3, weight: 600 }, 'center'),
    label(620, 100, { face: 'heading', size: 24, weight: 700 }, 'right'),
    {
      kind: 'paths',
      paths: [
        fillShape(shapeOutline('star', 60, 150, 22), '#b4540a', 0.6),
        strokeShape(shapeOutline('circle', 120, 150, 20), '#0b5a6b', 3),
        strokeLines(
          [
            [
              [160, 140],
              [240, 165],
              [320, 130],
            ],
            [
              [160, 170],
              [330, 170],
            ],
          ],
          '#6b3fa0',
          2,
          DASHED,
          0.7,
        ),
      ],
    },
    {
      kind: 'outline',
      d: BEND,
      fill: dots,
      stroke: { ...INK, width: 1.5, dash: [4, 3], cap: 'round' },
    },
    {
      kind: 'outline',
      d: 'M400 250L560 250L560 350L400 350ZM440 280L520 280L520 320L440 320Z',
      rule: 'evenodd',
      fill: slanted,
    },
    {
      kind: 'group',
      x: 340.5,
      y: 380,
      scale: 1.37,
      clip: { x0: 0, y0: 0, x1: 150, y1: 50 },
      items: [
        { kind: 'paths', paths: [fillShape(rectangle(-10, -10, 80, 30), '#4f7327', 0.5)] },
        {
          ...label(5, 30, { face: 'text', size: 15, weight: 700 }, 'left'),
          rim: { color: '#f7f2e8', alpha: 1, width: 4, dash: [] },
        },
        {
          kind: 'group',
          x: 90,
          y: 20,
          scale: 0.5,
          clip: { x0: 0, y0: 0, x1: 200, y1: 40 },
          items: [{ kind: 'outline', d: 'M0 0H300V60H0Z', fill: slanted }],
        },
      ],
    },
  ];
  return { width: 640, height: 480, items };
}
