import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../../scripts/run.mjs';
import { PLATE_COLORS } from '../../../src/export/plate/plate-colors.ts';
import { contrastRatio } from '../../../src/theme/contrast.ts';

const STYLE = readFileSync(join(ROOT, 'src/app.css'), 'utf8');

it.each([
  ['accent', 'accent'],
  ['alert', 'accent-soft'],
] as const)('%s is --%s of the page', (color, name) => {
  const { light, dark } = PLATE_COLORS;
  expect(STYLE).toContain(`--${name}: light-dark(${light[color]}, ${dark[color]});`);
});

it.each(['light', 'dark'] as const)('what is not real is read without trouble, in %s', (scheme) => {
  const { ink, alert } = PLATE_COLORS[scheme];
  expect(contrastRatio(ink, alert)).toBeGreaterThan(7);
});
