import { MOST_SIDE } from '../export/plate/size-faults.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Scheme } from '../theme/indicator-style.ts';

export const PLATE_FORMATS = [
  'page',
  'square',
  'portrait',
  'story',
  'link',
  'print',
  'free',
] as const;
export const SCALES = [1, 2, 3, 4] as const;
export const TEXT_SCALES = [1, 1.25, 1.5] as const;

/** How the person likes their exports, whatever is exported. */
export interface PlateSettings {
  readonly format: (typeof PLATE_FORMATS)[number];
  /** Of the free format, in px. */
  readonly width: number;
  readonly height: number;
  readonly lang: Lang | undefined;
  readonly scheme: Scheme;
  readonly legend: boolean;
  readonly notes: boolean;
  /** Undefined for the dashboard's own credit. */
  readonly credit: string | undefined;
  readonly transparent: boolean;
  readonly scale: (typeof SCALES)[number];
  readonly textScale: (typeof TEXT_SCALES)[number];
}

export const DEFAULT_SETTINGS: PlateSettings = {
  format: 'page',
  width: 1200,
  height: 800,
  lang: undefined,
  scheme: 'light',
  legend: true,
  notes: true,
  credit: undefined,
  transparent: false,
  scale: 1,
  textScale: 1,
};

const KEY = 'oh-my-lot-export';
const LONGEST_CREDIT = 200;

/** The settings of the export desk, kept on this device where it allows. */
export class KeptSettings {
  #settings = $state.raw(kept());

  get now(): PlateSettings {
    return this.#settings;
  }

  change(changes: Partial<PlateSettings>): void {
    this.#settings = { ...this.#settings, ...changes };
    try {
      localStorage.setItem(KEY, JSON.stringify(this.#settings));
    } catch {
      // Storage may be refused: the settings then last as long as the page.
    }
  }
}

function kept(): PlateSettings {
  try {
    return readSettings(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Reads settings as they were kept; what is missing or wrong is as by default. */
function readSettings(value: unknown): PlateSettings {
  const given: ReadonlyMap<string, unknown> = new Map(
    typeof value === 'object' && value !== null ? Object.entries(value) : [],
  );
  const oneOf = <T>(name: string, values: readonly T[], byDefault: T): T =>
    values.find((one) => one === given.get(name)) ?? byDefault;
  const side = (name: 'width' | 'height') => {
    const size = given.get(name);
    const isSide = typeof size === 'number' && size > 0 && size <= MOST_SIDE;
    return isSide ? Math.round(size) : DEFAULT_SETTINGS[name];
  };
  const flag = (name: 'legend' | 'notes' | 'transparent') =>
    oneOf(name, [true, false], DEFAULT_SETTINGS[name]);
  const credit = given.get('credit');
  return {
    format: oneOf('format', PLATE_FORMATS, DEFAULT_SETTINGS.format),
    width: side('width'),
    height: side('height'),
    lang: oneOf<Lang | undefined>('lang', LANGS, undefined),
    scheme: oneOf('scheme', ['light', 'dark'], DEFAULT_SETTINGS.scheme),
    legend: flag('legend'),
    notes: flag('notes'),
    credit: typeof credit === 'string' ? credit.slice(0, LONGEST_CREDIT) : undefined,
    transparent: flag('transparent'),
    scale: oneOf('scale', SCALES, DEFAULT_SETTINGS.scale),
    textScale: oneOf('textScale', TEXT_SCALES, DEFAULT_SETTINGS.textScale),
  };
}
