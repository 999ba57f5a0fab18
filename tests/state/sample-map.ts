import { translation } from '../../src/i18n/translation.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { mapEn } from '../../src/i18n/map-en.ts';
import { mapFr } from '../../src/i18n/map-fr.ts';
import { MapClasses } from '../../src/state/map-classes.svelte.ts';
import { MapCut } from '../../src/state/map-cut.svelte.ts';
import { MapView } from '../../src/state/map-view.svelte.ts';
import { DEFAULT_VIEW, type View } from '../../src/state/view.ts';
import { spanOfYears } from '../../src/state/years.ts';
import { period } from '../model/in-words.ts';
import { COUNTED, dataset, indicator, type Row } from '../model/small-dataset.ts';
import { SMALL_LOT } from '../model/small-lot.ts';

/** A flux of the small Lot: by year, and one month. */
export const SAMPLE_ROWS: readonly Row[] = [
  ['2020', '46001', '2'],
  ['2021', '46001', '5'],
  ['2021', '46002', '4'],
  ['2021', '46003', '0'],
  ['2021', '46004', 'withheld'],
  ['2021-07', '46002', '1'],
];

/** A rate, in percent. */
export const RATE: Indicator = { ...indicator('stock'), unit: { fr: '%', en: '%' } };

interface Sample {
  readonly rows?: readonly Row[];
  readonly indicators?: readonly Indicator[];
  readonly lang?: Lang;
  readonly breakdowns?: readonly string[];
}

/** What the map of the small Lot shows under some choices, and how it is classed. */
export function sampleMap(
  choices: Partial<View> = {},
  {
    rows = SAMPLE_ROWS,
    indicators = [indicator('flux')],
    lang = 'fr',
    breakdowns = [],
  }: Sample = {},
): { readonly map: MapView; readonly classes: MapClasses } {
  const view = { ...DEFAULT_VIEW, mapIndicator: COUNTED, ...choices };
  const map = new MapView(
    {
      dataset: { ...dataset(rows, { breakdowns }), indicators },
      gazetteer: SMALL_LOT,
      view,
      span: spanOfYears(view.from, view.to),
      today: period('2030-01-01').start,
      translation: translation(lang),
    },
    (one) => (one === 'fr' ? mapFr : mapEn),
  );
  const classes = new MapClasses(
    map,
    () => view,
    () => 'light',
  );
  classes.use(MapCut);
  return { map, classes };
}
