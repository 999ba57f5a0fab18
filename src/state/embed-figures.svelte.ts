import type { Day } from '../model/period.ts';
import type { Ready } from './content.ts';
import type { Dashboard } from './dashboard.svelte.ts';
import { type Frozen, packedFigures, readFrozen } from './frozen-figures.ts';
import type { ExhibitName } from './view.ts';

/** Why a view shown alone has no figures. */
type EmbedFault = 'data' | 'file' | 'review' | Extract<Frozen, { kind: 'refused' }>['fault'];

/** What a view shown alone has to show. */
export type EmbedContent =
  | { readonly kind: 'loading' }
  /** A file on another host waits for consent. */
  | { readonly kind: 'asked'; readonly host: string }
  | { readonly kind: 'ready'; readonly ready: Ready; readonly frozenOn: Day | undefined }
  | { readonly kind: 'failed'; readonly fault: EmbedFault };

/** The figures of a view shown alone: those of the dashboard, of a file that its address names, or those that the address carries. */
export class EmbedFigures {
  readonly #dashboard: Dashboard;
  #frozen = $state.raw<Frozen>();
  #places = $state.raw<Ready['gazetteer']>();
  #isFrozen = $state(false);

  constructor(dashboard: Dashboard) {
    this.#dashboard = dashboard;
  }

  readonly shown: EmbedContent = $derived.by(() =>
    this.#isFrozen ? this.#frozenContent() : this.#liveContent(),
  );

  /** Address of the dashboard under the same view, with the figures that it has now. */
  get dashboardAddress(): string {
    const { view } = this.#dashboard;
    const url = new URL(
      this.#dashboard.link({ ...view, embed: undefined, embedGround: undefined }),
    );
    url.hash = '';
    return url.href;
  }

  /** Starts the page; what its fragment carries is shown, and nothing else is fetched then. */
  async load(name: ExhibitName | undefined, hash: string): Promise<void> {
    const packed = packedFigures(hash);
    this.#isFrozen = packed !== undefined;
    const dashboard = this.#dashboard;
    dashboard.start(Promise.resolve(), { article: false, figures: !this.#isFrozen });
    if (name === undefined) return;
    if (packed === undefined) {
      await dashboard.showServed(dashboard.view.dataSet);
      return;
    }
    const places = await dashboard.places();
    if (!places) return;
    this.#places = places;
    this.#frozen = await readFrozen(packed, places);
  }

  #frozenContent(): EmbedContent {
    const frozen = this.#frozen;
    const gazetteer = this.#places;
    if (this.#dashboard.content.kind === 'failed') return { kind: 'failed', fault: 'data' };
    if (!frozen || !gazetteer) return { kind: 'loading' };
    if (frozen.kind === 'refused') return { kind: 'failed', fault: frozen.fault };
    const { dataset, day } = frozen;
    const origin = { kind: 'own', names: [dataset.title] } as const;
    const ready: Ready = { kind: 'ready', dataset, gazetteer, origin };
    return { kind: 'ready', ready, frozenOn: day };
  }

  #liveContent(): EmbedContent {
    const { content, own, figures, imports, view } = this.#dashboard;
    if (content.kind === 'failed') return { kind: 'failed', fault: 'data' };
    if (content.kind === 'loading') return { kind: 'loading' };
    const isOwn = content.origin.kind === 'own';
    // Until the file that the address names is there, the figures are not those of the view.
    if (view.linkedFile !== undefined && !isOwn) {
      const { reading } = figures;
      if (own.askedAddress !== undefined) return { kind: 'asked', host: own.askedAddress };
      if (imports.step.kind === 'review') return { kind: 'failed', fault: 'review' };
      const isRefused = reading?.origin.kind === 'own' && !reading.shown;
      return isRefused ? { kind: 'failed', fault: 'file' } : { kind: 'loading' };
    }
    return { kind: 'ready', ready: content, frozenOn: undefined };
  }
}
