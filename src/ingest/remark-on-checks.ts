import { checkFigures } from '../model/checks.ts';
import { type Dataset, indicatorOf } from '../model/dataset.ts';
import type { FigureCheck } from '../model/figure-check.ts';
import { type Gazetteer, nameOf } from '../model/territory.ts';
import { measureText } from './tables/measure-text.ts';
import type { FigureReader } from './tables/figure-reader.ts';

/** Says which figures do not fit with others: totals that go down, or that their parts do not make. */
export function remarkOnChecks(
  dataset: Dataset,
  gazetteer: Gazetteer,
  figures: FigureReader,
): void {
  for (const check of checkFigures(dataset, gazetteer)) {
    const origin = figures.originOf(check.rows[0] ?? -1);
    if (!origin) continue;
    const { sheet, row, column } = origin;
    const { code, params } = wordsOf(check);
    sheet.remarks.add(code, 'warning', {
      row,
      column,
      params: {
        indicator: indicatorOf(dataset, check.indicator)?.label.fr ?? check.indicator,
        territory: nameOf(gazetteer, check.territory),
        ...params,
      },
    });
  }
}

function wordsOf(check: FigureCheck) {
  if (check.kind === 'stock-falls') {
    const { from, fromPeriod, to, period } = check;
    const fall = `${fromPeriod.id} → ${period.id}`;
    const params = { from: measureText(from), to: measureText(to), period: fall };
    return { code: 'stock-decreases', params } as const;
  }
  const { period, stated, summed, by } = check;
  const params = { period: period.id, stated: measureText(stated), summed: String(summed), by };
  return { code: 'parts-differ', params } as const;
}
