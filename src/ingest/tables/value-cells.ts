import { ABSENCE_REASONS } from '../../model/measure.ts';
import { QUALIFIERS } from '../../model/qualifier.ts';
import type { Ambiguity } from '../sheet-reading.ts';
import { findNumberStyle } from '../values/find-number-style.ts';
import { readValue, type ReadValue } from '../values/read-value.ts';
import type { PlannedColumn, TableSheet } from './table-sheet.ts';

/** Code of no qualifier in a cell. */
const NO_QUALIFIER = 255;

/** A column of values, each distinct cell read once in the style that the column shows. */
export class ValueCells {
  readonly codes: Uint32Array;
  readonly readings: readonly ReadValue[];
  /** As in a FigureTable, by code of the cell: NaN and a state where there is no value. */
  readonly value: Float64Array;
  readonly state: Uint8Array;
  /** Qualifier written in the cell itself, or NO_QUALIFIER. */
  readonly qualifier: Uint8Array;
  /** 1 where a cell is neither a plain number nor a plain absence, so that it wants a closer look. */
  readonly special: Uint8Array;
  readonly ambiguity: Ambiguity | undefined;

  constructor(sheet: TableSheet, column: PlannedColumn) {
    const { cells, plan } = column;
    const finding = findNumberStyle(sheet.textsOf(column));
    const style = plan.numbers ?? finding.style;
    this.codes = cells.codes;
    this.readings = cells.table.map((text) => readValue(text.trim(), style));
    const size = this.readings.length;
    this.value = new Float64Array(size).fill(NaN);
    this.state = new Uint8Array(size);
    this.qualifier = new Uint8Array(size).fill(NO_QUALIFIER);
    this.special = new Uint8Array(size);
    this.readings.forEach((reading, code) => {
      if (reading.kind === 'value') {
        this.value[code] = reading.value;
        if (reading.qualifier) this.qualifier[code] = QUALIFIERS.indexOf(reading.qualifier);
      } else if (reading.kind === 'absent') {
        this.state[code] = 1 + ABSENCE_REASONS.indexOf(reading.reason);
      }
      this.special[code] = isPlain(reading) ? 0 : 1;
    });
    if (style === 'either') {
      sheet.remarks.add('number-mixed', 'warning', { column: plan.name });
    }
    if (!finding.ambiguous || plan.index < 0) return;
    const { example } = finding;
    const swapped = style !== finding.style;
    const readAs = swapped ? finding.otherwise : finding.readAs;
    const otherwise = swapped ? finding.readAs : finding.otherwise;
    const other = swapped ? finding.style : finding.other;
    const common = { column: plan.index, example, readAs, otherwise };
    this.ambiguity = { kind: 'numbers', ...common, chosen: style, other };
    if (plan.numbers !== undefined) return;
    const params = { chosen: style, example, readAs, otherwise };
    sheet.remarks.add('number-ambiguous', 'warning', { column: plan.name, value: example, params });
  }
}

function isPlain(reading: ReadValue): boolean {
  if (reading.kind === 'fault' || reading.note !== '') return false;
  if (reading.kind === 'absent') return true;
  return reading.qualifier === undefined && !reading.percent && !reading.currency;
}
