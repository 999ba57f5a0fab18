import type { Formats } from '../../i18n/formats.ts';
import type { MapMessages } from '../../i18n/map-fr.ts';
import type { MeasureKind } from '../../model/indicator.ts';
import { type Day, isRunning } from '../../model/period.ts';
import { isPartStep, type TimeStep } from './time-steps.ts';

/**
 * Names a stop of the time of a map. Of a flux it says where the figures do not fill it, so that an
 * unfinished year is not read as a fall.
 */
export function stepText(
  step: TimeStep,
  kind: MeasureKind,
  today: Day,
  f: Formats,
  texts: MapMessages['time'],
): string {
  const period = f.period(step.period);
  if (kind === 'stock') return period;
  if (isRunning(step.period, today)) return texts.running(period);
  return isPartStep(step) ? texts.part(period, f.range(step.first, step.last)) : period;
}
