import type { Article } from '../article/article.ts';
import { type Translation, translation } from '../i18n/translation.ts';
import type { FileInput } from '../ingest/file-input.ts';
import { IngestClient } from '../ingest/ingest-client.ts';
import { normalizeGazetteer } from '../ingest/normalize-gazetteer.ts';
import type { Dataset } from '../model/dataset.ts';
import { type Day, dayOfInstant } from '../model/period.ts';
import type { Gazetteer } from '../model/territory.ts';
import type { ArticleChecker } from './article-checker.ts';
import { AppearanceChoice } from './appearance.svelte.ts';
import type { Content, Origin, Reading } from './content.ts';
import { fetchFile } from './fetch-file.ts';
import { servedArticle } from './served-article.ts';
import { servedPackage } from './served-package.ts';
import { DEFAULT_VIEW, type DataSet, type View } from './view.ts';
import { ViewHistory } from './view-history.svelte.ts';

/** All that the page knows: the view, the figures, and how they were read. */
export class Dashboard {
  readonly appearance = new AppearanceChoice();
  readonly today: Day = dayOfInstant(new Date());
  readonly #history = new ViewHistory();
  readonly #ingest = new IngestClient();
  #content = $state.raw<Content>({ kind: 'loading' });
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
  #started: Promise<unknown> = Promise.resolve();
  #serving: Promise<void> = Promise.resolve();
  #turn = 0;

  get view(): View {
    return this.#history.view;
  }

  get translation(): Translation {
    return translation(this.view.lang);
  }

  get content(): Content {
    return this.#content;
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
  choose(changes: Partial<View>): void {
    this.#history.choose(changes);
  }

  /** Puts every filter back; language and data set stay. */
  reset(): void {
    const { lang, dataSet } = this.view;
    this.#history.choose({ ...DEFAULT_VIEW, lang, dataSet });
  }

  /** The address that reopens the view, with some choices changed. */
  link(changes: Partial<View> = {}): string {
    return this.#history.link({ ...this.view, ...changes });
  }

  /** Loads the contours and the article, once; no figures are shown before `besides` is there too. */
  start(besides: Promise<unknown>): void {
    this.#started = Promise.allSettled([this.#loadSurroundings(), besides]);
  }

  async #loadSurroundings(): Promise<void> {
    const [geography, article] = await Promise.all([
      fetchFile('./geo/46.topo.json', 'default'),
      servedArticle(),
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
    this.choose({ dataSet });
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

  /** Reads files that a person gives; where they cannot be shown the figures before stay. */
  async showOwn(files: readonly FileInput[]): Promise<void> {
    const names = files.map((file) => file.name);
    // A file may be picked while the page's own figures are still on their way: it comes after
    // them, so that it is not lost, and they are there should it be refused.
    await this.#serving;
    const turn = (this.#turn += 1);
    const dataset = await this.#read(turn, files, { kind: 'own', names }, []);
    if (dataset) this.#paths = [];
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
      const base = origin.kind === 'own' ? await this.#definitions(gazetteer) : undefined;
      const { dataset, report } = await this.#ingest.read(files, gazetteer, base);
      if (turn !== this.#turn) return undefined;
      this.#reading = { origin, shown: dataset !== undefined, report, unreachable };
      // A person's own file is always answered; the page's own files only when they have faults.
      this.#reportOpen = origin.kind === 'own' || !report.ok || unreachable.length > 0;
      if (dataset) this.#content = { kind: 'ready', dataset, gazetteer, origin };
      else if (this.#content.kind !== 'ready') this.#content = { kind: 'failed', reason: 'data' };
      return dataset;
    } catch {
      if (turn !== this.#turn) return undefined;
      this.#reading = { origin, shown: false, report: undefined, unreachable };
      this.#reportOpen = true;
      if (this.#content.kind !== 'ready') this.#content = { kind: 'failed', reason: 'unexpected' };
      return undefined;
    }
  }
}

function parsedJson(file: FileInput): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(file.bytes));
  } catch {
    return undefined;
  }
}
