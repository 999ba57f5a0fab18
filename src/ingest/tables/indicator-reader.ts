import { type Indicator, type MeasureKind, THEMES } from '../../model/indicator.ts';
import { foldText } from '../fold-text.ts';
import { CodeLedger } from './code-ledger.ts';
import { requiredText } from './required-text.ts';
import type { TableSheet, Tally } from './table-sheet.ts';

const KINDS: readonly MeasureKind[] = ['stock', 'flux'];

/** Reads the tables of `indicateurs`, one file after the other, into one list. */
export class IndicatorReader {
  readonly indicators: Indicator[] = [];
  readonly #ledger = new CodeLedger();

  read(sheet: TableSheet): Tally {
    return sheet.forEachRecord((record) => {
      const code = requiredText(sheet, 'code', record);
      const label = requiredText(sheet, 'libelle_fr', record);
      const kind = readKind(sheet, record);
      if (code === '' || label === '' || !kind) return false;
      if (!this.#ledger.isNew(code, 'code', sheet, record)) return false;
      const unit = sheet.text('unite_fr', record);
      this.indicators.push({
        code,
        label: { fr: label, en: sheet.text('libelle_en', record) || label },
        unit: { fr: unit, en: sheet.text('unite_en', record) || unit },
        kind,
        theme: readTheme(sheet, record),
      });
      return true;
    });
  }
}

function readKind(sheet: TableSheet, record: number): MeasureKind | undefined {
  const value = requiredText(sheet, 'mesure', record);
  const kind = KINDS.find((candidate) => candidate === foldText(value));
  if (!kind && value !== '') {
    const params = { allowed: KINDS.join(', ') };
    sheet.remarks.reject(record, 'kind-unknown', { column: sheet.nameOf('mesure'), value, params });
  }
  return kind;
}

function readTheme(sheet: TableSheet, record: number): Indicator['theme'] {
  const value = sheet.text('theme', record);
  const theme = THEMES.find((candidate) => candidate === foldText(value));
  if (!theme && value !== '') {
    const params = { allowed: THEMES.join(', '), used: THEMES[0] };
    const detail = { column: sheet.nameOf('theme'), value, params };
    sheet.remarks.note(record, 'theme-unknown', 'warning', detail);
  }
  return theme ?? THEMES[0];
}
