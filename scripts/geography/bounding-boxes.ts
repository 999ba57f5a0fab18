import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import type { BoundedCommune } from './approximate/rebuild-territories.ts';

const Degrees = v.number();
const Boxes = v.array(
  v.object({ id: v.string(), bbox: v.tuple([Degrees, Degrees, Degrees, Degrees]) }),
);
const PREFIX = 'fr:commune:';

/** Reads the boxes round the communes of France, of `@etalab/fr-bounding-boxes` (IGN, ADMIN EXPRESS). */
export function readBoundingBoxes(): readonly BoundedCommune[] {
  const { resolve } = createRequire(import.meta.url);
  const path = resolve('@etalab/fr-bounding-boxes/dist/communes.json');
  return v
    .parse(Boxes, JSON.parse(readFileSync(path, 'utf8')))
    .map(({ id, bbox }) => ({ code: id.slice(PREFIX.length), box: bbox }));
}
