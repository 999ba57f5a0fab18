import type { Scheme } from '../../theme/indicator-style.ts';
import type { PlateFormat } from './plate-format.ts';

/** What the person chooses of a plate; its language is that of its exhibit. */
export interface PlateChoices {
  readonly format: PlateFormat;
  /** In px at ×1. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** '' for none. */
  readonly subtitle: string;
  readonly scheme: Scheme;
  readonly legend: boolean;
  readonly notes: boolean;
  /** Who is credited; '' for nobody. */
  readonly credit: string;
  readonly licence: string;
  /** In place of what the exhibit says, where that is missing. */
  readonly source: string | undefined;
  readonly date: string | undefined;
  readonly alternative: string | undefined;
  readonly transparent: boolean;
  readonly scale: number;
  /** Px to an inch at ×1. */
  readonly dpi: number;
  /** How much larger than the format's own texts are drawn: 1 for as large. */
  readonly textScale: number;
}

/** Sentences of a plate, in the language of its exhibit. */
export interface PlateTexts {
  /** « Jeu fictif ». */
  readonly fictional: string;
  readonly approximateContours: string;
  /** What stands between two sources. */
  readonly between: string;
  /** « Source : … », « Sources : … ». */
  source(names: string, count: number): string;
  asOf(date: string): string;
  /** « et 3 autres notes ». */
  moreNotes(count: number): string;
  /** « et 2 autres sources ». */
  moreSources(count: number): string;
}
