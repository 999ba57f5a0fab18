import type { Lang } from '../../../src/i18n/lang.ts';
import { translation } from '../../../src/i18n/translation.ts';
import type { FigureTable } from '../../../src/model/figure.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { Board } from '../../../src/state/board.svelte.ts';
import { DEFAULT_VIEW, type View } from '../../../src/state/view.ts';
import { period } from '../../model/in-words.ts';
import { dataset, indicator, type Row } from '../../model/small-dataset.ts';
import { SMALL_LOT } from '../../model/small-lot.ts';

interface Sample {
  readonly choices?: Partial<View>;
  readonly lang?: Lang;
  readonly indicators?: readonly Indicator[];
  readonly breakdowns?: readonly string[];
  /** In place of those of the rows. */
  readonly figures?: FigureTable;
}

/** The figures of the small Lot under some choices. */
export function sampleBoard(
  rows: readonly Row[],
  {
    choices = {},
    lang = 'fr',
    indicators = [indicator('flux')],
    breakdowns = [],
    figures,
  }: Sample = {},
): Board {
  const today = period('2030-01-01').start;
  return new Board(
    { today, translation: translation(lang), choose: () => {} },
    {
      ready: {
        kind: 'ready',
        dataset: { ...dataset(rows, { breakdowns }), indicators, ...(figures && { figures }) },
        gazetteer: SMALL_LOT,
        origin: { kind: 'own', names: [] },
      },
      view: { ...DEFAULT_VIEW, lang, ...choices },
    },
  );
}
