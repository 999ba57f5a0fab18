import { type PublishedView, readPublished } from '../export/round-trip.ts';
import type { FileInput } from '../ingest/file-input.ts';
import { type Day, parsePeriod } from '../model/period.ts';
import { type ExhibitName, EXHIBIT_NAMES, type View } from './view.ts';
import { readView } from './view-address.ts';

/** What a picture that was exported from a dashboard like this one was of. */
export interface ReopenedView {
  /** Undefined where the picture does not say. */
  readonly exhibit: ExhibitName | undefined;
  readonly view: View;
  /** Whole address of the file of figures that it showed, if it showed one. */
  readonly linkedFile: string | undefined;
  readonly title: string;
  /** The alternative text that it bears. */
  readonly description: string;
  readonly fingerprint: string;
  /** When it was made; undefined where it does not say. */
  readonly day: Day | undefined;
}

/** A picture larger than this was not made here: the largest that a browser draws is smaller. */
const MOST_BYTES = 100_000_000;
const LONGEST_TITLE = 200;
const LONGEST_DESCRIPTION = 5000;

/** Reads what a picture was of; undefined for any other file. Never rejects. */
export async function reopenedView({ bytes }: FileInput): Promise<ReopenedView | undefined> {
  try {
    if ((bytes instanceof Blob ? bytes.size : bytes.byteLength) > MOST_BYTES) return undefined;
    const whole = bytes instanceof Blob ? await bytes.arrayBuffer() : bytes;
    const published = readPublished(new Uint8Array(whole));
    return published && viewOf(published);
  } catch {
    // A file may be gone, or be a folder, by the time it is read.
    return undefined;
  }
}

/** Gives the view that a file names, whatever host it was made on; undefined for what is not ours. */
export function viewOf(published: PublishedView): ReopenedView | undefined {
  const { address, title, description, fingerprint, date } = published;
  // Any program may write an address into a picture; only ours sums up the figures.
  if (!/^[\da-f]{16}$/.test(fingerprint)) return undefined;
  const url = new URL(address);
  const view = readView(url.search);
  const made = parsePeriod(date.slice(0, 10));
  return {
    exhibit: EXHIBIT_NAMES.find((name) => `#${name}` === url.hash),
    view,
    linkedFile: view.linkedFile && fileAddress(view.linkedFile, url),
    title: title.slice(0, LONGEST_TITLE),
    description: description.slice(0, LONGEST_DESCRIPTION),
    fingerprint,
    day: made?.precision === 'day' ? made.start : undefined,
  };
}

function fileAddress(path: string, page: URL): string | undefined {
  return URL.canParse(path, page) ? new URL(path, page).href : undefined;
}
