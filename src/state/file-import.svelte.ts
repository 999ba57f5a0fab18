import type { FileInput } from '../ingest/file-input.ts';
import type { FileReport } from '../ingest/import-report.ts';
import type { Recipe } from '../ingest/plan/recipe.ts';
import type { DatasetReading } from '../ingest/read-dataset.ts';
import type { Progress, ReadOptions, SheetChoice } from '../ingest/read-options.ts';
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts';
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
  /** Recipes that came alone, for the next files. */
  #waiting: readonly FileInput[] = [];
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
    this.#files = [...this.#waiting, ...files];
    this.#waiting = [];
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
      if (!waits && !asksLevel(file)) return [];
      const { place, sheet } = file;
      return [{ place, sheet, recipe: { ...this.choiceFor(file), agreed: true } }];
    });
    const isAgreed = (choice: SheetChoice) =>
      agreed.some(({ place, sheet }) => place === choice.place && sheet === choice.sheet);
    this.#choices = [...this.#choices.filter((choice) => !isAgreed(choice)), ...agreed];
    const turn = (this.#turn += 1);
    this.#step = { ...this.#step, busy: true };
    const isKept = await keepRecipes(this.#choices.map(({ recipe }) => recipe));
    if (turn === this.#turn) await this.#read(false, isKept);
  }

  /** Lets the files go; the figures on screen stay. */
  discard(): void {
    this.#turn += 1;
    this.#host.cancel();
    this.#files = this.#shown.files;
    this.#choices = this.#shown.choices;
    this.#step = IDLE;
  }

  async #read(stay: boolean, isKept = true): Promise<void> {
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
      if (stay || asks(reading) || countsUnknownsOnly(reading)) {
        this.#step = { kind: 'review', names, reading, busy: false };
      } else if (reading.dataset) {
        this.#shown = { files: this.#files, choices: this.#choices };
        const said = isKept ? reading : withRemark(reading, 'recipe-not-kept');
        this.#end(() => this.#host.show(said, names));
      } else if (isRecipesAlone(reading)) {
        this.#waiting = this.#files;
        this.#files = this.#shown.files;
        this.#choices = this.#shown.choices;
        this.#end(() => this.#host.refuse(reading, names));
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

/** Keeps recipes on this device; tells whether all of them are. */
async function keepRecipes(recipes: readonly Recipe[]): Promise<boolean> {
  try {
    const { keepRecipe } = await import('./kept-recipes.ts');
    return recipes
      .filter(({ headers }) => headers.length > 0)
      .map(keepRecipe)
      .every((isKept) => isKept);
  } catch {
    // Its code cannot be had: the files are read with them all the same.
    return false;
  }
}

/** Tells whether all that was opened is recipes, which wait for the tables they were made for. */
function isRecipesAlone({ report }: DatasetReading): boolean {
  const waits = ({ code, params }: Diagnostic) =>
    code === 'recipe-unused' && params['reason'] === 'kept';
  return report.files.length > 0 && report.files.every((file) => file.diagnostics.some(waits));
}

/** Gives a reading with a warning on its first file. */
function withRemark(reading: DatasetReading, code: DiagnosticCode): DatasetReading {
  const { report } = reading;
  const files = report.files.map((file, place) => {
    if (place > 0) return file;
    const about = { file: file.file, table: file.table, row: 0, column: '', value: '' };
    const remark: Diagnostic = { code, severity: 'warning', ...about, params: {} };
    return { ...file, diagnostics: [...file.diagnostics, remark] };
  });
  return { ...reading, report: { ...report, files } };
}

/** Tells whether no row could be kept, since what they count has names that are not known. */
function countsUnknownsOnly({ dataset, report }: DatasetReading): boolean {
  const isUnknown = ({ reading }: FileReport) => (reading?.unknownIndicators.length ?? 0) > 0;
  return dataset === undefined && report.files.some(isUnknown);
}

/** Tells whether a reading waits for an answer. */
function asks({ report }: DatasetReading): boolean {
  return report.files.some(
    (file) => (file.reading?.proposal.asks.length ?? 0) > 0 || asksLevel(file),
  );
}

/** Tells whether the level that a title says keeps places of a file from being read, and nobody agreed to it. */
function asksLevel({ reading, diagnostics }: FileReport): boolean {
  if (!reading?.proposal.plan.fixed['niveau'] || reading.recipe?.agreed) return false;
  return (
    reading.recipe?.fixed['niveau'] === undefined &&
    diagnostics.some(({ code }) => code === 'place-level')
  );
}
