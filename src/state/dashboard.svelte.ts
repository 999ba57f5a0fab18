import type { Article } from '../article/article.ts';
import type { Translation } from '../i18n/make-translation.ts';
import type { FileBytes, FileInput } from '../ingest/file-input.ts';
import { IngestClient } from '../ingest/ingest-client.ts';
import type { DatasetReading } from '../ingest/read-dataset.ts';
import type { ReadOptions } from '../ingest/read-options.ts';
import type { Dataset } from '../model/dataset.ts';
import { type Day, dayOfInstant } from '../model/period.ts';
import type { Gazetteer } from '../model/territory.ts';
import type { ArticleChecker } from './article-checker.ts';
import { AppearanceChoice } from './appearance.svelte.ts';
import type { Content, Origin, Reading } from './content.ts';
import type { LinkedFile } from './linked-file.svelte.ts';
import { fetchFile } from './fetch-file.ts';
import { FileImport } from './file-import.svelte.ts';
import { servedArticle } from './served-article.ts';
import { servedPackage } from './served-package.ts';
import { Speech } from './speech.svelte.ts';
import { DEFAULT_VIEW, type DataSet, type View } from './view.ts';
import { type HistoryStep, ViewHistory } from './view-history.svelte.ts';

/** What can be on screen and come back there. */
interface Shown {
  readonly content: Content;
  readonly reading: Reading | undefined;
  readonly paths: readonly string[];
}

/** All that the page knows: the view, the figures, and how they were read. */
export class Dashboard {
  readonly appearance = new AppearanceChoice();
  readonly today: Day = dayOfInstant(new Date());
  readonly #history = new ViewHistory();
  readonly #speech = new Speech();
  readonly #ingest = new IngestClient();
  /** Files that a person brings. */
  readonly imports = new FileImport({
    read: (files, options) => this.#readOwn(files, options),
    cancel: () => this.#ingest.cancel(),
    show: (reading, names) => this.#showOwn(reading, names),
    refuse: (reading, names) => this.#refuseOwn(reading, names),
  });
  #linked = $state.raw<LinkedFile>();
  #content = $state.raw<Content>({ kind: 'loading' });
  #settled = $state.raw<Content>({ kind: 'loading' });
  #reading = $state.raw<Reading>();
  #reportOpen = $state(false);
  #article = $state.raw<Article>();
  #served: Article | undefined;
  #checker = $state.raw<ArticleChecker>();
  #articleNotice = $state<'failed' | 'truncated'>();
  #paths = $state.raw<readonly string[]>([]);
  #programme: Dataset | undefined;
  #topology: unknown;
  #gazetteer: Gazetteer | undefined;
  #before = $state.raw<Shown>();
  #started: Promise<unknown> = Promise.resolve();
  #serving: Promise<void> = Promise.resolve();
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

  get content(): Content {
    return this.#content;
  }

  /**
   * What is on screen, one task later where figures take the place of others: what stands further
   * down follows then, so that the page answers meanwhile.
   */
  get settled(): Content {
    return this.#settled;
  }

  #put(content: Content): void {
    const isChange = this.#content.kind === 'ready';
    this.#content = content;
    if (isChange) setTimeout(() => (this.#settled = this.#content));
    else this.#settled = content;
  }

  /** How the files on screen, or those that were refused, were read. */
  get reading(): Reading | undefined {
    return this.#reading;
  }

  get reportOpen(): boolean {
    return this.#reportOpen;
  }

  set reportOpen(open: boolean) {
    this.#reportOpen = open;
  }

  /** The article beside the figures; undefined where it cannot be had. */
  get article(): Article | undefined {
    return this.#article;
  }

  /** Holds an article against the figures; undefined until its code is there. */
  get checker(): ArticleChecker | undefined {
    return this.#checker;
  }

  /** True where a person opened an article of their own. */
  get articleIsOwn(): boolean {
    return this.#article !== this.#served;
  }

  /** What there is to say of the last article that a person opened. */
  get articleNotice(): 'failed' | 'truncated' | undefined {
    return this.#articleNotice;
  }

  /** Reads an article that a person gives; where none is found, the one on screen stays. */
  async openArticle(name: string, bytes: ArrayBuffer): Promise<void> {
    try {
      const { ownArticle } = await import('./own-article.ts');
      const own = await ownArticle(name, bytes);
      this.#articleNotice = own ? (own.truncated ? 'truncated' : undefined) : 'failed';
      if (!own) return;
      this.#article = own.article;
      this.choose({ claim: undefined });
    } catch {
      this.#articleNotice = 'failed';
    }
  }

  backToArticle(): void {
    this.#articleNotice = undefined;
    this.#article = this.#served;
    this.choose({ claim: undefined });
  }

  /** Paths of the served tables, for download links. */
  get paths(): readonly string[] {
    return this.#paths;
  }

  /** The contours as they were read, for the map to make its shapes of. */
  get topology(): unknown {
    return this.#topology;
  }

  /** Changes the view and the address with it. */
  choose(changes: Partial<View>, step?: HistoryStep): void {
    this.#history.choose(changes, step);
  }

  /** Puts every filter back; language and data set stay. */
  reset(): void {
    const { lang, dataSet, linkedFile } = this.view;
    this.#history.choose({ ...DEFAULT_VIEW, lang, dataSet, linkedFile });
  }

  /** The address that reopens the view, with some choices changed. */
  link(changes: Partial<View> = {}): string {
    return this.#history.link({ ...this.view, ...changes });
  }

  /** Loads the contours and the article, once; no figures are shown before `besides` is there too. */
  start(besides: Promise<unknown>): void {
    this.#started = Promise.allSettled([this.#loadSurroundings(), this.speak(), besides]);
    const { linkedFile } = this.view;
    if (linkedFile !== undefined) void this.#link().then((linked) => linked.open(linkedFile));
  }

  async #loadSurroundings(): Promise<void> {
    const [geography, article, { normalizeGazetteer }] = await Promise.all([
      fetchFile('./geo/46.topo.json', 'default'),
      servedArticle(),
      // Of no use before the contours are there.
      import('../ingest/normalize-gazetteer.ts'),
    ]);
    this.#article = article.article;
    this.#served = article.article;
    this.#checker = article.checker;
    this.#topology = geography.kind === 'file' ? parsedJson(geography.file) : undefined;
    this.#gazetteer = normalizeGazetteer(this.#topology);
    if (!this.#gazetteer) this.#content = { kind: 'failed', reason: 'geography' };
  }

  /** Chooses a set of figures, and comes back to it from a person's own file. */
  showSet(dataSet: DataSet): void {
    const fromOwn = this.#content.kind === 'ready' && this.#content.origin.kind === 'own';
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
    const { files, unreachable, paths } = await servedPackage(dataSet);
    if (turn !== this.#turn) return;
    const origin: Origin = { kind: 'served', dataSet };
    const dataset = await this.#read(turn, files, origin, unreachable);
    if (!dataset) return;
    this.#paths = paths;
    if (dataSet === 'programme') this.#programme = dataset;
  }

  /** The programme's own definitions, which a person's file may rest on. */
  async #definitions(gazetteer: Gazetteer): Promise<Dataset | undefined> {
    if (this.#programme) return this.#programme;
    const { files } = await servedPackage('programme');
    const { dataset } = await this.#ingest.read(files, gazetteer);
    this.#programme = dataset;
    return dataset;
  }

  /** Reads files that a person gives, with the programme's own definitions where they bring none. */
  async #readOwn(
    files: readonly FileInput[],
    options: ReadOptions,
  ): Promise<DatasetReading | undefined> {
    // A file may be picked while the page's own figures are still on their way: it comes after
    // them, so that it is not lost, and they are there should it be refused.
    await this.#serving;
    const gazetteer = this.#gazetteer;
    if (!gazetteer) return undefined;
    const base = await this.#definitions(gazetteer);
    const before = this.#content.kind === 'ready' ? this.#content.dataset.figures : undefined;
    return this.#ingest.read(files, gazetteer, base, { ...options, ...(before && { before }) });
  }

  #showOwn(reading: DatasetReading, names: readonly string[]): void {
    const { dataset, report, changes } = reading;
    const gazetteer = this.#gazetteer;
    if (!dataset || !gazetteer) return;
    this.#turn += 1;
    const origin: Origin = { kind: 'own', names };
    this.#before = this.#shown;
    this.#put({ kind: 'ready', dataset, gazetteer, origin });
    this.#paths = [];
    // A task of its own, since the figures alone fill one.
    setTimeout(() => {
      if (this.#content.kind !== 'ready' || this.#content.dataset !== dataset) return;
      this.#reading = { origin, shown: true, report, changes, unreachable: [] };
      this.#reportOpen = true;
    });
  }

  #refuseOwn(
    reading: DatasetReading | undefined,
    names: readonly string[],
    unreachable: Reading['unreachable'] = [],
  ): void {
    const origin: Origin = { kind: 'own', names };
    const { report } = reading ?? {};
    this.#reading = { origin, shown: false, report, changes: undefined, unreachable };
    this.#reportOpen = true;
  }

  /** Host of the file that the page's address names, while it waits for consent. */
  get askedAddress(): string | undefined {
    return this.#linked?.askedHost;
  }

  async acceptAddress(): Promise<void> {
    await this.#linked?.accept();
  }

  refuseAddress(): void {
    this.#linked?.decline();
    this.choose({ linkedFile: undefined });
  }

  /** Opens a file of figures by an address that the person wrote; the page's address then names it. */
  async openAddress(address: string): Promise<void> {
    this.choose({ linkedFile: address });
    await (await this.#link()).openAgreed(address);
  }

  /** What opens addresses, fetched where there is one. */
  async #link(): Promise<LinkedFile> {
    const { LinkedFile } = await import('./linked-file.svelte.ts');
    this.#linked ??= new LinkedFile({
      open: (files) => this.imports.open(files),
      refuse: (name, diagnostic) => this.#refuseOwn(undefined, [name], [diagnostic]),
    });
    return this.#linked;
  }

  /** What is on screen now, to come back to. */
  get #shown(): Shown {
    return { content: this.#content, reading: this.#reading, paths: this.#paths };
  }

  /** True where a load of a person's own files can be taken back. */
  get canGoBack(): boolean {
    return this.#before !== undefined;
  }

  /** Takes the last load back: the figures before it return. */
  goBack(): void {
    const before = this.#before;
    if (!before) return;
    this.#turn += 1;
    this.#before = undefined;
    this.#put(before.content);
    this.#reading = before.reading;
    this.#paths = before.paths;
    this.#reportOpen = false;
  }

  async #read(
    turn: number,
    files: readonly FileInput[],
    origin: Origin,
    unreachable: Reading['unreachable'],
  ): Promise<Dataset | undefined> {
    const gazetteer = this.#gazetteer;
    if (!gazetteer) return undefined;
    try {
      const { dataset, report } = await this.#ingest.read(files, gazetteer);
      if (turn !== this.#turn) return undefined;
      const shown = dataset !== undefined;
      this.#reading = { origin, shown, report, changes: undefined, unreachable };
      this.#before = undefined;
      this.#reportOpen = !report.ok || unreachable.length > 0;
      if (dataset) this.#put({ kind: 'ready', dataset, gazetteer, origin });
      else if (this.#content.kind !== 'ready') this.#content = { kind: 'failed', reason: 'data' };
      return dataset;
    } catch {
      if (turn !== this.#turn) return undefined;
      const nothing = { shown: false, report: undefined, changes: undefined };
      this.#reading = { origin, ...nothing, unreachable };
      this.#reportOpen = true;
      if (this.#content.kind !== 'ready') this.#content = { kind: 'failed', reason: 'unexpected' };
      return undefined;
    }
  }
}

function parsedJson(file: FileBytes): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(file.bytes));
  } catch {
    return undefined;
  }
}
