import type { FileInput } from '../ingest/file-input.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { FileImport, type ImportHost } from './file-import.svelte.ts';
import type { LinkedFile } from './linked-file.svelte.ts';
import type { ReopenedView } from './published-view.ts';

/** What a person's own files need of the page. */
export interface OwnFilesHost extends ImportHost {
  /** Gets ready to read, since files are on their way. */
  prepare(): void;
  /** Says that a file could not be had. */
  refuseFile(name: string, diagnostic: Diagnostic): void;
  /** Names a file in the page's address, or none. */
  name(address: string | undefined): void;
  /** Shows the view that a picture was exported from. */
  reopen(reopened: ReopenedView): void;
}

const PICTURE = /\.(?:png|svg)$/i;

/** Files of a person's own, brought to the page or named by an address. */
export class OwnFiles {
  readonly #host: OwnFilesHost;
  readonly imports: FileImport;
  #linked = $state.raw<LinkedFile>();
  #reopened = $state.raw<ReopenedView>();

  constructor(host: OwnFilesHost) {
    this.#host = host;
    this.imports = new FileImport(host);
  }

  /** Host of the file that the page's address names, while it waits for consent. */
  get askedAddress(): string | undefined {
    return this.#linked?.askedHost;
  }

  /** The view that a picture brought back, until the person closes what is said of it. */
  get reopened(): ReopenedView | undefined {
    return this.#reopened;
  }

  /** Told that the person is about to bring files. */
  prepare(): void {
    this.#host.prepare();
  }

  closeReopened(): void {
    this.#reopened = undefined;
  }

  /** Opens files: a picture exported from a dashboard reopens its view, all others are read. */
  async open(files: readonly FileInput[]): Promise<void> {
    const [file] = files;
    if (file && files.length === 1 && PICTURE.test(file.name)) {
      const reopened = await viewIn(file);
      if (reopened) {
        this.#host.reopen(reopened);
        this.#reopened = reopened;
        return;
      }
    }
    await this.imports.open(files);
  }

  async acceptAddress(): Promise<void> {
    await this.#linked?.accept();
  }

  refuseAddress(): void {
    this.#linked?.decline();
    this.#host.name(undefined);
  }

  /** Opens the file that the page's address names; asks first where it stands elsewhere. */
  async openLinked(address: string): Promise<void> {
    await (await this.#link(address))?.open(address);
  }

  /** Opens a file by an address that the person wrote; the page's address then names it. */
  async openAddress(address: string): Promise<void> {
    this.#host.name(address);
    await (await this.#link(address))?.openAgreed(address);
  }

  /** What opens addresses, fetched where there is one; where it cannot be had, the person is told. */
  async #link(address: string): Promise<LinkedFile | undefined> {
    try {
      const { LinkedFile } = await import('./linked-file.svelte.ts');
      this.#linked ??= new LinkedFile({
        open: (files) => this.imports.open(files),
        refuse: (name, diagnostic) => this.#host.refuseFile(name, diagnostic),
      });
    } catch {
      this.#host.refuseFile(address, {
        code: 'address-refused',
        severity: 'error',
        file: address,
        table: '',
        row: 0,
        column: '',
        value: address,
        params: { reason: 'page' },
      });
    }
    return this.#linked;
  }
}

/** Reads what a picture was of; undefined where it does not say, or where nothing can tell. */
async function viewIn(file: FileInput): Promise<ReopenedView | undefined> {
  try {
    const { reopenedView } = await import('./published-view.ts');
    return await reopenedView(file);
  } catch {
    return undefined;
  }
}
