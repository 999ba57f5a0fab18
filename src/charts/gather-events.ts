import { isCoarser, type Period, periodHolding, type Precision } from '../model/period.ts';
import type { TimelineEvent } from './timeline-event.ts';

/**
 * Gathers the events that begin in one period of a precision into one that stands for them; those
 * that lead keep to themselves, and so does one without company where `keepsLone` says so.
 */
export function gatheredEvents(
  events: readonly TimelineEvent[],
  precision: Precision,
  keepsLone: boolean,
): readonly TimelineEvent[] {
  const groups = new Map<string, TimelineEvent[]>();
  for (const event of events.filter(({ leads }) => leads !== true)) {
    const { id } = periodOf(event, precision);
    const group = groups.get(id);
    if (group) group.push(event);
    else groups.set(id, [event]);
  }
  const rest = [...groups.values()].flatMap((group): readonly TimelineEvent[] => {
    const [first] = group;
    if (!first || (keepsLone && group.length === 1)) return group;
    const period = periodOf(first, precision);
    return [
      { ...first, id: `en-${period.id}`, name: '', start: period, end: period, gathered: group },
    ];
  });
  return [...events.filter(({ leads }) => leads === true), ...rest];
}

/** The period that an event begins in; its own, where no more is known of it than that. */
function periodOf({ start }: TimelineEvent, precision: Precision): Period {
  return isCoarser(start.precision, precision) ? start : periodHolding(start.start, precision);
}
