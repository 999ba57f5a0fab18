import type { DrawnChart } from '../../charts/drawn-chart.ts';
import type { WalkAxis } from '../../charts/walk-marks.ts';
import type { CsvTable } from '../../export/data/csv-table.ts';
import type { Caution, Frame } from '../../export/exhibit.ts';
import type { TextRuler } from '../../theme/drawing/picture.ts';

/** The same figures as a chart, in words. */
export interface ChartTable {
  readonly columns: readonly { readonly text: string; readonly isNumber: boolean }[];
  readonly rows: readonly ChartTableRow[];
}

interface ChartTableRow {
  readonly id: string;
  /** One a column; the first names the row. */
  readonly cells: readonly string[];
  /** Ids of the sources, in a column after the others. */
  readonly sources: readonly string[];
}

/** A chart in one language: what it says, what it draws, and its table. */
export interface ChartWork {
  readonly title: string;
  /** What the title quotes of the data, as they write it. */
  readonly term?: string;
  /** Name of the image. */
  readonly label: string;
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
  readonly table: ChartTable;
  readonly csv: CsvTable;
  /** Codes of its indicators, and ids of its sources. */
  readonly indicators: readonly string[];
  readonly sources: readonly string[];
  readonly cautions: readonly Caution[];
  /** The territory shown, where it is not the one that the page shows. */
  readonly territory?: string | undefined;
  /** The period shown, and up to when the figures go, in words. */
  readonly period: string;
  readonly asOf: string;
  /** Which arrows walk its marks. */
  readonly axis: WalkAxis;
  /** False where there is nothing to draw: its sentences say so. */
  readonly isDrawn: boolean;
  /** Height at which it stands at ease in a width, in px at a text of 13 px. */
  height(width: number, ruler: TextRuler): number;
  draw(frame: Frame): DrawnChart;
}
