import type { FileInput } from '../ingest/file-input.ts';
import { IngestClient } from '../ingest/ingest-client.ts';
import type { DatasetReading } from '../ingest/read-dataset.ts';
import type { ReadOptions } from '../ingest/read-options.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Gazetteer } from '../model/territory.ts';
import { servedPackage, type ServedPackage } from './served-package.ts';
import type { DataSet } from './view.ts';
import { nextTask } from './next-task.ts';

/** Reads files of figures, with the programme's own definitions where a person's bring none. */
export class FiguresReader {
  readonly #ingest = new IngestClient();
  #programme: Dataset | undefined;

  /** @param programme the programme's own set where it is at hand, for its definitions */
  constructor(programme?: Dataset) {
    this.#programme = programme;
  }

  /** Gets ready to read. */
  prepare(): void {
    this.#ingest.prepare();
  }

  /** Fetches a set of figures that stands beside the page. */
  fetchServed(dataSet: DataSet): Promise<ServedPackage> {
    return servedPackage(dataSet);
  }

  /** Reads a set of figures that stands beside the page. Rejects where the reading broke. */
  async readServed(
    dataSet: DataSet,
    { files }: ServedPackage,
    gazetteer: Gazetteer,
  ): Promise<DatasetReading> {
    const reading = await this.#ingest.read(files, gazetteer);
    if (dataSet === 'programme') this.#programme = reading.dataset;
    return reading;
  }

  /** Reads files that a person gives. Rejects where the reading was cancelled or broke. */
  async readOwn(
    files: readonly FileInput[],
    gazetteer: Gazetteer,
    options: ReadOptions,
  ): Promise<DatasetReading> {
    const base = await this.#definitions(gazetteer);
    const reading = await this.#ingest.read(files, gazetteer, base, options);
    // A million rows fill a task by coming from the worker: what they change on the page has another.
    await nextTask();
    return reading;
  }

  /** Ends the reading in hand. */
  cancel(): void {
    this.#ingest.cancel();
  }

  async #definitions(gazetteer: Gazetteer): Promise<Dataset | undefined> {
    if (!this.#programme) {
      await this.readServed('programme', await this.fetchServed('programme'), gazetteer);
    }
    return this.#programme;
  }
}
