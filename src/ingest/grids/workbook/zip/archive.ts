import { MOST_XML } from '../limits.ts';
import { refuse } from '../workbook-fault.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import { entryBytes } from './entry-bytes.ts';
import { readDirectory } from './read-directory.ts';
import type { ZipEntry } from './zip-entry.ts';

const LOCAL_SIZE = 30;

/** The parts of a workbook, by name, read under one limit for all of them together. */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #left = MOST_XML;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#entries = byName(readDirectory(bytes));
  }

  has(name: string): boolean {
    return this.#entries.has(partName(name));
  }

  /** Refuses at once parts that announce more than may be read. */
  claim(names: readonly string[]): void {
    const sizes = names.map((name) => this.#entries.get(partName(name))?.size ?? 0);
    if (sizes.reduce((sum, size) => sum + size, 0) > this.#left) refuse('too-large');
  }

  /** Gives the text of a part, piece by piece. Refuses the workbook where it does not have it. */
  async *texts(name: string): AsyncGenerator<string> {
    const entry = this.#entries.get(partName(name)) ?? refuse('broken');
    yield* decodeXml(this.#counted(entry));
  }

  async *#counted(entry: ZipEntry): AsyncGenerator<Uint8Array> {
    for await (const bytes of entryBytes(this.#bytes, entry)) {
      this.#left -= bytes.length;
      if (this.#left < 0) refuse('too-large');
      yield bytes;
    }
  }
}

/** Names of parts are the same whatever their case (OPC, ECMA-376-2, 6.2.2.3); some writers use `\`. */
function partName(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

function byName(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const named = new Map<string, ZipEntry>();
  let free = 0;
  // Entries that share bytes, or a name, say two things at once: bombs are made that way.
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (entry.offset < free || named.has(partName(entry.name))) refuse('broken');
    free = entry.offset + LOCAL_SIZE + entry.packedSize;
    named.set(partName(entry.name), entry);
  }
  return named;
}
