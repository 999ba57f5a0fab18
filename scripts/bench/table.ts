import type { Measurement } from './measurement.ts';

const COLUMNS = ['measure', 'value', 'bar', 'ratio', ''];

/** Tells whether a measurement misses its bar. */
export function missesBar({ value, bar, atLeast = false }: Measurement): boolean {
  return atLeast ? value < bar : value > bar;
}

/** Sets measurements out as a table for the terminal: names to the left, numbers to the right. */
export function formatTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map((measurement) => {
    const { name, value, bar, unit, atLeast = false } = measurement;
    const verdict = missesBar(measurement) ? (atLeast ? 'UNDER' : 'OVER') : 'ok';
    return [
      name,
      `${value.toFixed(1)} ${unit}`.trim(),
      `${bar} ${unit}`.trim(),
      (value / bar).toFixed(2),
      verdict,
    ];
  });
  const lines = [COLUMNS, ...rows];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...lines.map((cells) => (cells[column] ?? '').length)),
  );
  return lines
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
