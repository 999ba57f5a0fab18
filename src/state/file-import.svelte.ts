import type { FileInput } from '../ingest/file-input.ts';
import type { FileReport } from '../ingest/import-report.ts';
import type { Recipe } from '../ingest/plan/recipe.ts';
import type { DatasetReading } from '../ingest/read-dataset.ts';
import type { Progress, ReadOptions, SheetChoice } from '../ingest/read-options.ts';
import { keptTexts } from './kept-texts.ts';

/** What an import needs of the page. */
export interface ImportHost {
  /** Reads files with what the page knows; undefined where the page itself failed. Rejects where the reading was cancelled or broke. */
  read(files: readonly FileInput[], options: ReadOptions): Promise<DatasetReading | undefined>;
  /** Ends the reading in hand. */
  cancel(): void;
  /** Puts a data set on screen; the reading says how it was read. */
  show(reading: DatasetReading, names: readonly string[]): void;
  /** Says that nothing of the files could be shown; the figures on screen stay. */
  refuse(reading: DatasetReading | undefined, names: readonly string[]): void;
}

/** Where an import stands. */
export type ImportStep =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'reading';
      readonly names: readonly string[];
      readonly progress: Progress | undefined;
      /** When it started, in ms as of `performance.now()`. */
      readonly startedAt: number;
    }
  /** Waits for answers or for consent: the figures on screen are still those before. */
  | {
      readonly kind: 'review';
      readonly names: readonly string[];
      readonly reading: DatasetReading;
      /** True while the same files are read again with a new choice. */
      readonly busy: boolean;
    };

/** Files and what was chosen for them. */
interface Opened {
  readonly files: readonly FileInput[];
  readonly choices: readonly SheetChoice[];
}

const IDLE: ImportStep = { kind: 'idle' };

/** Brings files of a person's own to the screen: reads, asks where it must, shows, remembers. */
export class FileImport {
  readonly #host: ImportHost;
  #step = $state.raw<ImportStep>(IDLE);
  #files: readonly FileInput[] = [];
  #choices = $state.raw<readonly SheetChoice[]>([]);
  /** Those of the last reading that was shown, to come back to. */
  #shown: Opened = { files: [], choices: [] };
  /** Counts readings, so that the answer of one overtaken is let go. */
  #turn = 0;

  constructor(host: ImportHost) {
    this.#host = host;
  }

  get step(): ImportStep {
    return this.#step;
  }

  /** Reads files from the start. Nothing asked: they are shown at once. */
  async open(files: readonly FileInput[]): Promise<void> {
    this.#files = files;
    this.#choices = [];
    await this.#read(false);
  }

  /** Reopens the review of the files last opened, to correct how they were read. */
  async review(): Promise<void> {
    if (this.#files.length > 0) await this.#read(true);
  }

  /** True where files were opened that may be read again in another way. */
  get canReview(): boolean {
    return this.#files.length > 0;
  }

  /** What was chosen so far for a sheet. */
  choiceFor({ place, sheet, reading }: FileReport): Recipe {
    const found = this.#choices.find((one) => one.place === place && one.sheet === sheet);
    const headers = reading?.headers ?? [];
    if (!found && reading?.recipe) return reading.recipe;
    return (
      found?.recipe ?? {
        headers,
        columns: {},
        fixed: {},
        places: {},
        indicators: {},
        agreed: false,
      }
    );
  }

  /** Changes what is chosen for a sheet and reads the files again with it. */
  async choose(file: FileReport, changes: Partial<Recipe>): Promise<void> {
    const { place, sheet } = file;
    const headers = file.reading?.headers ?? [];
    const recipe: Recipe = { ...this.choiceFor(file), headers, ...changes };
    const others = this.#choices.filter((one) => one.place !== place || one.sheet !== sheet);
    this.#choices = [...others, { place, sheet, recipe }];
    await this.#read(true);
  }

  /** Shows the files as they are read now; what was chosen is remembered on this device. */
  async apply(): Promise<void> {
    if (this.#step.kind !== 'review') return;
    const { reading } = this.#step;
    const agreed = reading.report.files.flatMap((file): readonly SheetChoice[] => {
      const waits = file.reading?.proposal.asks.some(
        ({ kind }) => kind === 'wide-table' || kind === 'people-list',
      );
      if (!waits) return [];
      const { place, sheet } = file;
      return [{ place, sheet, recipe: { ...this.choiceFor(file), agreed: true } }];
    });
    const isAgreed = (choice: SheetChoice) =>
      agreed.some(({ place, sheet }) => place === choice.place && sheet === choice.sheet);
    this.#choices = [...this.#choices.filter((choice) => !isAgreed(choice)), ...agreed];
    const { keepRecipe } = await import('./kept-recipes.ts');
    for (const { recipe } of this.#choices) if (recipe.headers.length > 0) keepRecipe(recipe);
    await this.#read(false);
  }

  /** Lets the files go; the figures on screen stay. */
  discard(): void {
    this.#turn += 1;
    this.#host.cancel();
    this.#files = this.#shown.files;
    this.#choices = this.#shown.choices;
    this.#step = IDLE;
  }

  async #read(stay: boolean): Promise<void> {
    const turn = (this.#turn += 1);
    const names = this.#files.map(({ name }) => name);
    const held = this.#step;
    if (held.kind === 'review') this.#step = { ...held, busy: true };
    else this.#step = { kind: 'reading', names, progress: undefined, startedAt: performance.now() };
    try {
      const reading = await this.#host.read(this.#files, {
        choices: this.#choices,
        recipes: keptTexts(),
        onProgress: (progress) => this.#advance(turn, progress),
      });
      if (turn !== this.#turn) return;
      if (!reading) return this.#end(() => this.#host.refuse(undefined, names));
      if (stay || asks(reading)) {
        this.#step = { kind: 'review', names, reading, busy: false };
      } else if (reading.dataset) {
        this.#shown = { files: this.#files, choices: this.#choices };
        this.#end(() => this.#host.show(reading, names));
      } else this.#end(() => this.#host.refuse(reading, names));
    } catch {
      if (turn === this.#turn) this.#end(() => this.#host.refuse(undefined, names));
    }
  }

  #advance(turn: number, progress: Progress): void {
    if (turn !== this.#turn || this.#step.kind !== 'reading') return;
    this.#step = { ...this.#step, progress };
  }

  #end(tell: () => void): void {
    this.#step = IDLE;
    tell();
  }
}

/** Tells whether a reading waits for an answer. */
function asks({ report }: DatasetReading): boolean {
  return report.files.some((file) => (file.reading?.proposal.asks.length ?? 0) > 0);
}
