import { type Indicator, type MeasureKind, THEMES } from '../model/indicator.ts';
import { CodeLedger } from './code-ledger.ts';
import { cellAt, resolveColumns } from './columns.ts';
import { foldText } from './fold-text.ts';
import type { TablePart } from './part.ts';
import { readRows, type Tally } from './read-rows.ts';
import { readRequired } from './read-required.ts';
import { TABLE_CONTRACTS } from './table-contract.ts';

const KINDS: readonly MeasureKind[] = ['stock', 'flux'];

/** Reads the tables of `indicateurs`, one file after the other, into one list. */
export class IndicatorReader {
  readonly indicators: Indicator[] = [];
  readonly #ledger = new CodeLedger();

  read({ file, sheet, remarks }: TablePart): Tally {
    const columns = resolveColumns(sheet.header, TABLE_CONTRACTS.indicateurs, remarks);
    const at = {
      code: columns.at('code'),
      labelFr: columns.at('libelle_fr'),
      labelEn: columns.at('libelle_en'),
      unitFr: columns.at('unite_fr'),
      unitEn: columns.at('unite_en'),
      kind: columns.at('mesure'),
      theme: columns.at('theme'),
    };
    return readRows(sheet, columns, remarks, (cells, row) => {
      const code = readRequired(cellAt(cells, at.code), 'code', row, remarks);
      const label = readRequired(cellAt(cells, at.labelFr), 'libelle_fr', row, remarks);
      const kindText = readRequired(cellAt(cells, at.kind), 'mesure', row, remarks);
      const kind = KINDS.find((candidate) => candidate === foldText(kindText));
      if (!kind && kindText !== '') {
        const params = { allowed: KINDS.join(', ') };
        remarks.add('kind-unknown', 'error', { row, column: 'mesure', value: kindText, params });
      }
      if (code === '' || label === '' || !kind) return false;
      if (!this.#ledger.isNew(code, 'code', cells, row, file, remarks)) return false;
      const themeText = cellAt(cells, at.theme);
      const theme = THEMES.find((candidate) => candidate === foldText(themeText));
      if (!theme && themeText !== '') {
        const params = { allowed: THEMES.join(', '), used: THEMES[0] };
        remarks.add('theme-unknown', 'warning', { row, column: 'theme', value: themeText, params });
      }
      const unit = cellAt(cells, at.unitFr);
      this.indicators.push({
        code,
        label: { fr: label, en: cellAt(cells, at.labelEn) || label },
        unit: { fr: unit, en: cellAt(cells, at.unitEn) || unit },
        kind,
        theme: theme ?? THEMES[0],
      });
      return true;
    });
  }
}
