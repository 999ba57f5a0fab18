import { type PackedFault, unpackText } from '../export/data/packed-text.ts';
import type { ImportReport } from '../ingest/import-report.ts';
import type { Dataset } from '../model/dataset.ts';
import { type Day, parsePeriod } from '../model/period.ts';
import type { Gazetteer } from '../model/territory.ts';

/** What comes before the packed figures in the fragment of an address, which no server is sent. */
export const FROZEN_MARK = 'figures=';

/** Figures that travelled with an address, or why they cannot be shown. */
export type Frozen =
  | {
      readonly kind: 'frozen';
      readonly dataset: Dataset;
      readonly report: ImportReport;
      /** The day on which they were taken. */
      readonly day: Day;
    }
  | { readonly kind: 'refused'; readonly fault: PackedFault | 'no-figures' };

/** Gives the packed figures of a fragment, `#figures=…`; undefined where it has none. */
export function packedFigures(hash: string): string | undefined {
  const start = `#${FROZEN_MARK}`;
  return hash.startsWith(start) ? hash.slice(start.length) : undefined;
}

/**
 * Reads figures that travelled with an address: with the reader of all other files, in its worker,
 * since anybody may have written them. Never rejects.
 */
export async function readFrozen(packed: string, gazetteer: Gazetteer): Promise<Frozen> {
  const unpacked = await unpackText(packed);
  if (unpacked.kind === 'fault') return { kind: 'refused', fault: unpacked.fault };
  const day = dayTaken(unpacked.text);
  if (day === undefined) return { kind: 'refused', fault: 'unreadable' };
  try {
    const { IngestClient } = await import('../ingest/ingest-client.ts');
    const client = new IngestClient();
    const bytes = new TextEncoder().encode(unpacked.text);
    const { dataset, report } = await client
      .read([{ name: 'figures.json', bytes }], gazetteer)
      .finally(() => client.dispose());
    if (!dataset) return { kind: 'refused', fault: 'no-figures' };
    return { kind: 'frozen', dataset, report, day };
  } catch {
    return { kind: 'refused', fault: 'unreadable' };
  }
}

/** The day that a data package says it was made on. */
function dayTaken(text: string): Day | undefined {
  try {
    const made: unknown = JSON.parse(text);
    const isRecord = typeof made === 'object' && made !== null;
    const created: unknown = isRecord && 'created' in made ? made.created : undefined;
    const period = typeof created === 'string' ? parsePeriod(created) : undefined;
    return period?.precision === 'day' ? period.start : undefined;
  } catch {
    return undefined;
  }
}
