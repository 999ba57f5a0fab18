import type { Exhibit } from '../export/exhibit.ts';
import { composePlate, type Plate } from '../export/plate/compose-plate.ts';
import type { PlateChoices } from '../export/plate/plate-choices.ts';
import { type Check, plateChecks } from '../export/plate/plate-checks.ts';
import { formatSize } from '../export/plate/plate-format.ts';
import { platePublication } from '../export/plate/plate-publication.ts';
import { type SizeFault, sizeFaults } from '../export/plate/size-faults.ts';
import type { Publication } from '../export/publication.ts';
import { type ExportTranslation, exportTranslation } from '../i18n/export-translation.ts';
import type { Lang } from '../i18n/lang.ts';
import { isoDay } from '../model/period.ts';
import type { TextRuler } from '../theme/drawing/picture.ts';
import type { Board } from './board.svelte.ts';
import { boardIn } from './board-in.ts';
import type { Dashboard } from './dashboard.svelte.ts';
import type { DeskSubject } from './export-desk.svelte.ts';
import { KeptSettings } from './plate-settings.svelte.ts';
import type { ExhibitName, View } from './view.ts';

/** What the person writes over what the exhibit says, for this export only. */
export interface OwnWords {
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly source?: string | undefined;
  readonly date?: string | undefined;
  readonly alternative?: string | undefined;
}

/** What the desk asks of the page. */
export type PlatePage = Pick<Dashboard, 'view' | 'translationIn' | 'link'>;

/** The plate on the export desk: what is published, how, and what is still to be looked at. */
export class PlateWork {
  readonly settings = new KeptSettings();
  readonly #subject: () => DeskSubject;
  readonly #page: PlatePage;
  readonly #ruler: TextRuler;
  /** In each language, as they were written for a picture in it. */
  #own = $state.raw<Readonly<Partial<Record<Lang, OwnWords>>>>({});
  #limits = $state.raw<Partial<View>>({});
  #accepted = $state.raw<ReadonlySet<Check['code']>>(new Set());

  constructor(subject: () => DeskSubject, page: PlatePage, ruler: TextRuler) {
    this.#subject = subject;
    this.#page = page;
    this.#ruler = ruler;
  }

  /** What is published, by the name that addresses give it. */
  get subject(): ExhibitName {
    return this.#subject().subject;
  }

  /** The language asked for; French until the words of another are there. */
  readonly lang: Lang = $derived.by(() => this.settings.now.lang ?? this.#page.view.lang);
  readonly translation: ExportTranslation = $derived.by(() =>
    exportTranslation(this.#page.translationIn(this.lang)),
  );
  readonly board: Board = $derived.by(() =>
    boardIn(this.#subject().board, this.translation, {
      ...this.#subject().choices,
      ...this.#limits,
    }),
  );
  /** Of the view that is published; its anchor says what of it. */
  readonly address: string = $derived.by(() => {
    const url = new URL(this.#page.link(this.board.view));
    url.hash = this.subject;
    return url.href;
  });
  readonly exhibit: Exhibit = $derived.by(() => this.#subject().make(this.board, this.address));

  readonly choices: PlateChoices = $derived.by(() => {
    const { now } = this.settings;
    const { e } = this.translation;
    const { width, height, dpi } = formatSize(now.format, now.width, now.height);
    const { title, subtitle, source, date, alternative } = this.own;
    return {
      format: now.format,
      width,
      height,
      dpi,
      title: title ?? this.exhibit.title,
      subtitle: subtitle ?? this.exhibit.subtitle,
      scheme: now.scheme,
      legend: now.legend,
      notes: now.notes,
      credit: now.credit ?? e.credited,
      licence: e.licence,
      source,
      date,
      alternative,
      transparent: now.transparent,
      scale: now.scale,
      textScale: now.textScale,
    };
  });

  readonly faults: readonly SizeFault[] = $derived.by(() => sizeFaults(this.choices));
  /** Undefined where no picture can be made at that size. */
  readonly plate: Plate | undefined = $derived.by(() =>
    this.faults.length > 0
      ? undefined
      : composePlate(this.exhibit, this.choices, this.translation.e.plate, this.#ruler),
  );
  readonly checks: readonly Check[] = $derived.by(() =>
    this.plate
      ? plateChecks(this.exhibit, this.choices, this.plate).filter(
          ({ code }) => !this.#accepted.has(code),
        )
      : [],
  );

  /** What the file will say of itself. */
  get publication(): Publication {
    const { e } = this.translation;
    return platePublication(this.exhibit, this.choices, e.plate, {
      date: isoDay(this.board.today),
      software: e.dashboard,
      publisher: e.credited,
    });
  }

  get own(): OwnWords {
    return this.#own[this.lang] ?? {};
  }

  write(words: OwnWords): void {
    this.#own = { ...this.#own, [this.lang]: { ...this.own, ...words } };
  }

  /** Limits what is published to some of what the view shows, in this export only. */
  limit(limits: Partial<View>): void {
    this.#limits = { ...this.#limits, ...limits };
  }

  /** Takes note that something is as the person wants it. */
  accept(code: Check['code']): void {
    this.#accepted = new Set([...this.#accepted, code]);
  }

  /** Back to what the exhibit says. */
  forget(): void {
    this.#own = {};
    this.#limits = {};
    this.#accepted = new Set();
  }
}
