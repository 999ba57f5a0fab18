import type { Indicator } from '../model/indicator.ts';
import type { HintedPart } from './loaded-part.ts';
import { isReadable, type PartPlanner, type PlannedPart } from './planned-part.ts';
import { remarkOnPlanned } from './remark-on-planned.ts';

/** Plans the parts that hold figures, events or partners, with the remarks on how they are taken. */
export function planParts(
  parts: readonly HintedPart[],
  planner: PartPlanner,
  indicators: readonly Indicator[],
  definitions: readonly PlannedPart[],
): readonly PlannedPart[] {
  const done = new Set(definitions.map(({ part }) => part));
  const planned = parts.flatMap((part) =>
    part.grid && !part.isDescriptor && !done.has(part)
      ? [planner.plan(part, part.grid, indicators)]
      : [],
  );
  const tables = new Set(planned.filter(isReadable).map(({ part }) => part.place));
  return planned.filter((one) => {
    const { part, proposal, recipe } = one;
    // A sheet of notes beside a sheet that is a table is no fault; it is named, and left aside.
    const isAside = part.sheets.length > 1 && tables.has(part.place) && !isReadable(one) && !recipe;
    if (isAside && proposal.plan.table === '') {
      part.remarks.add('sheet-aside', 'info', { value: part.sheet });
      return false;
    }
    remarkOnPlanned(one, indicators);
    return true;
  });
}
