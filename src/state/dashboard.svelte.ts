import type { Lang } from '../i18n/lang.ts';
import type { Translation } from '../i18n/make-translation.ts';
import type { FileBytes, FileInput } from '../ingest/file-input.ts';
import type { DatasetReading } from '../ingest/read-dataset.ts';
import type { ReadOptions } from '../ingest/read-options.ts';
import { type Day, dayOfInstant } from '../model/period.ts';
import type { Gazetteer } from '../model/territory.ts';
import { AppearanceChoice } from './appearance.svelte.ts';
import type { Content, Origin, Reading } from './content.ts';
import { fetchFile } from './fetch-file.ts';
import type { FileImport } from './file-import.svelte.ts';
import type { FiguresReader } from './figures-reader.ts';
import { FollowedPart, type Preparation } from './followed-part.svelte.ts';
import { frameClock } from './frame-clock.ts';
import { OwnFiles } from './own-files.svelte.ts';
import { GEOGRAPHY_PATH, type PreparedSet, preparedSet } from './prepared-set.ts';
import type { ReopenedView } from './published-view.ts';
import { Settling } from './settling.ts';
import { ShownArticle } from './shown-article.svelte.ts';
import { ShownFigures } from './shown-figures.svelte.ts';
import { Speech } from './speech.svelte.ts';
import { DEFAULT_VIEW, type DataSet, type View } from './view.ts';
import { type HistoryStep, ViewHistory } from './view-history.svelte.ts';

const NOTHING_READ = { shown: false, report: undefined, changes: undefined, unreachable: [] };

/** What a page loads besides the contours: all of it unless it says otherwise. */
export interface WantedParts {
  readonly article?: boolean;
  readonly figures?: boolean;
}

/** All that the page knows, and what binds its parts: the view, the figures, the article. */
export class Dashboard {
  readonly appearance = new AppearanceChoice();
  readonly today: Day = dayOfInstant(new Date());
  /** The parts of the page that follow a choice in their own time. */
  readonly settling = new Settling(frameClock);
  readonly figures = new ShownFigures(
    // The first figures come whole, so that nothing moves once they are there.
    (isFirst) => (isFirst ? this.settling.settleAll() : this.settling.follow()),
    (run) => frameClock.afterFrame(run),
  );
  readonly article = new ShownArticle(() => this.choose({ claim: undefined }));
  /** Files that a person brings. */
  readonly own = new OwnFiles({
    // What cannot be had now is asked for again, and said, when there is something to read.
    prepare: () =>
      void this.#withReader().then(
        (reader) => reader.prepare(),
        () => undefined,
      ),
    read: (files, options) => this.#readOwn(files, options),
    cancel: () => this.#reader?.cancel(),
    show: (reading, names) => this.#showOwn(reading, names),
    refuse: (reading, names) =>
      this.#refuse({ kind: 'own', names }, reading && { report: reading.report }),
    // Once the page's own figures are there: they would put away what is said before them.
    refuseFile: (name, diagnostic) =>
      void this.#serving.then(() =>
        this.#refuse({ kind: 'own', names: [name] }, { unreachable: [diagnostic] }),
      ),
    name: (linkedFile) => this.choose({ linkedFile }),
    reopen: (reopened) => this.#reopen(reopened),
  });
  readonly #history = new ViewHistory(() => this.settling.follow());
  readonly #speech = new Speech();
  #reader: FiguresReader | undefined;
  #prepared: Promise<PreparedSet | undefined> = Promise.resolve(undefined);
  #geography: FileBytes | undefined;
  #topology: unknown;
  #gazetteer: Gazetteer | undefined;
  #started: Promise<unknown> = Promise.resolve();
  #serving: Promise<void> = Promise.resolve();
  /** Counts what is put on screen, so that figures overtaken meanwhile are let go. */
  #turn = 0;

  get view(): View {
    return this.#history.view;
  }

  get translation(): Translation {
    return this.#speech.in(this.view.lang);
  }

  /** Fetches the words of the view's language; until they are there the page speaks French. */
  speak(): Promise<void> {
    return this.#speech.prepare(this.view.lang);
  }

  /** Gives a language for what leaves the page: French until its words are fetched. */
  translationIn(lang: Lang): Translation {
    return this.#speech.in(lang);
  }

  prepareLanguage(lang: Lang): Promise<void> {
    return this.#speech.prepare(lang);
  }

  get content(): Content {
    return this.figures.content;
  }

  get imports(): FileImport {
    return this.own.imports;
  }

  /** The contours as they were read, for the map to make its shapes of. */
  get topology(): unknown {
    this.#topology ??= this.#geography && parsedJson(this.#geography);
    return this.#topology;
  }

  /** Makes what a part of the page is drawn from; it follows the page once it has joined `settling`. */
  part(preparation?: Preparation): FollowedPart {
    const page = () => ({
      ready: this.content.kind === 'ready' ? this.content : undefined,
      view: this.#history.last,
    });
    return new FollowedPart(page, preparation);
  }

  /** Changes the view and the address with it. */
  choose(changes: Partial<View>, step?: HistoryStep): void {
    this.#history.choose(changes, step);
  }

  /** Puts every filter back; language and data set stay, and the report where it is open. */
  reset(): void {
    const { lang, dataSet, linkedFile, report } = this.view;
    this.#history.choose({ ...DEFAULT_VIEW, lang, dataSet, linkedFile, report });
  }

  /** The address that reopens a view, that of the page by default. */
  link(view: View = this.view): string {
    return this.#history.link(view);
  }

  /** Loads the contours and the article, once; no figures are shown before `besides` is there too. */
  start(besides: Promise<unknown>, wanted: WantedParts = {}): void {
    this.#started = Promise.allSettled([this.#loadSurroundings(wanted), this.speak(), besides]);
    const { linkedFile } = this.view;
    if (linkedFile !== undefined && wanted.figures !== false) void this.own.openLinked(linkedFile);
  }

  /** The places of the Lot, once they are loaded; undefined where they cannot be had. */
  async places(): Promise<Gazetteer | undefined> {
    await this.#started;
    return this.#gazetteer;
  }

  async #loadSurroundings({ article = true, figures = true }: WantedParts): Promise<void> {
    const fetched = fetchFile(`./${GEOGRAPHY_PATH}`, 'default');
    if (figures) this.#prepared = preparedSet(fetched);
    const [geography, prepared] = await Promise.all([
      fetched,
      this.#prepared,
      article ? this.article.fetch(this.#prepared) : undefined,
    ]);
    this.#geography = geography.kind === 'file' ? geography.file : undefined;
    this.#gazetteer = prepared?.gazetteer ?? (await this.#readGazetteer());
    if (!this.#gazetteer) this.figures.fail('geography');
  }

  async #readGazetteer(): Promise<Gazetteer | undefined> {
    const { normalizeGazetteer } = await import('../ingest/normalize-gazetteer.ts');
    return normalizeGazetteer(this.topology);
  }

  /** Takes the choices of a view; the person's language stays, and so do figures of their own. */
  #reopen({ view }: ReopenedView): void {
    const { lang, dataSet, linkedFile } = this.view;
    const isOwn = this.content.kind === 'ready' && this.content.origin.kind === 'own';
    const kept = { lang, linkedFile, embed: undefined, embedGround: undefined };
    this.choose({ ...view, ...kept, ...(isOwn && { dataSet }) });
  }

  /** Chooses a set of figures, and comes back to it from a person's own file. */
  showSet(dataSet: DataSet): void {
    const fromOwn = this.content.kind === 'ready' && this.content.origin.kind === 'own';
    if (fromOwn && dataSet === this.view.dataSet) void this.showServed(dataSet);
    this.choose({ dataSet, linkedFile: undefined });
  }

  /** Loads a set of figures that stands beside the page, and shows it if it can be shown. */
  showServed(dataSet: DataSet): Promise<void> {
    this.#serving = this.#serve(dataSet);
    return this.#serving;
  }

  async #serve(dataSet: DataSet): Promise<void> {
    await this.#started;
    const turn = (this.#turn += 1);
    const prepared = dataSet === 'programme' ? await this.#prepared : undefined;
    const gazetteer = this.#gazetteer;
    if (turn !== this.#turn || !gazetteer) return;
    if (prepared) {
      this.#showRead(prepared, gazetteer);
      return;
    }
    let origin: Origin = { kind: 'served', dataSet, paths: [] };
    let unreachable: Reading['unreachable'] = [];
    try {
      const reader = await this.#withReader();
      const served = await reader.fetchServed(dataSet);
      if (turn !== this.#turn) return;
      ({ unreachable } = served);
      origin = { ...origin, paths: served.paths };
      const { dataset, report } = await reader.readServed(dataSet, served, gazetteer);
      if (turn !== this.#turn) return;
      if (dataset) {
        const reading: Reading = { origin, shown: true, report, changes: undefined, unreachable };
        this.figures.showServed({ kind: 'ready', dataset, gazetteer, origin }, reading);
      } else {
        this.#refuse(origin, { report, unreachable });
        this.figures.fail('data');
      }
    } catch {
      if (turn !== this.#turn) return;
      this.#refuse(origin, { unreachable });
      this.figures.fail('unexpected');
    }
  }

  /** Shows at once what the build read, the article with it. */
  showPrepared(prepared: PreparedSet): void {
    this.article.showPrepared(prepared);
    this.#showRead(prepared, prepared.gazetteer);
  }

  #showRead({ dataset, report, tables }: PreparedSet, gazetteer: Gazetteer): void {
    const origin: Origin = { kind: 'served', dataSet: 'programme', paths: tables };
    const reading = { origin, shown: true, report, changes: undefined, unreachable: [] };
    this.figures.showServed({ kind: 'ready', dataset, gazetteer, origin }, reading);
  }

  /** What reads files: fetched where there is one to read. */
  async #withReader(): Promise<FiguresReader> {
    const { FiguresReader } = await import('./figures-reader.ts');
    const prepared = await this.#prepared;
    return (this.#reader ??= new FiguresReader(prepared?.dataset));
  }

  /** Reads files that a person gives; undefined where the page itself failed. */
  async #readOwn(
    files: readonly FileInput[],
    options: ReadOptions,
  ): Promise<DatasetReading | undefined> {
    // A file may be picked while the page's own figures are still on their way: it comes after
    // them, so that it is not lost, and they are there should it be refused.
    await this.#serving;
    if (!this.#gazetteer) return undefined;
    const before = this.content.kind === 'ready' ? this.content.dataset.figures : undefined;
    const compared = { ...options, ...(before && { before }) };
    return (await this.#withReader()).readOwn(files, this.#gazetteer, compared);
  }

  #showOwn({ dataset, report, changes }: DatasetReading, names: readonly string[]): void {
    const gazetteer = this.#gazetteer;
    if (!dataset || !gazetteer) return;
    this.#turn += 1;
    const origin: Origin = { kind: 'own', names };
    const reading: Reading = { origin, shown: true, report, changes, unreachable: [] };
    this.figures.showOwn({ kind: 'ready', dataset, gazetteer, origin }, reading);
  }

  #refuse(origin: Origin, reading: Partial<Pick<Reading, 'report' | 'unreachable'>> = {}): void {
    this.figures.refuse({ ...NOTHING_READ, ...reading, origin });
  }

  /** Takes the last load of a person's own files back: the figures before it return. */
  goBack(): void {
    if (this.figures.goBack()) this.#turn += 1;
  }
}

function parsedJson(file: FileBytes): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(file.bytes));
  } catch {
    return undefined;
  }
}
