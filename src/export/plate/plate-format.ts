/** Sizes that people ask for; `free` is any other. */
export type PlateFormat = 'page' | 'square' | 'portrait' | 'story' | 'link' | 'print' | 'free';

/** How a plate is made to be looked at. */
export interface FormatSize {
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** Px to an inch, on paper. */
  readonly dpi: number;
  /** Size of ordinary text, in px of the plate. */
  readonly textSize: number;
  /** How wide it is when looked at, in CSS px (1/96 of an inch on paper). */
  readonly viewWidth: number;
  /** Smallest text that is read without trouble when looked at, in CSS px. */
  readonly leastText: number;
  /** What a network lays its own buttons over, as shares of the height. */
  readonly covered: { readonly top: number; readonly bottom: number };
}

const SCREEN_DPI = 96;
const PRINT_DPI = 300;
/** Width of most phones held upright, in CSS px; networks show pictures as wide as the phone. */
const PHONE = 390;
/** Width of the card of a link in a feed on a laptop; the network repeats its title under it. */
const CARD = 500;
/** Width that pictures of an article or a report have on a laptop. */
const ARTICLE = 960;
/** Smallest text of iOS (Apple, Human Interface Guidelines, "Typography"): 11 points. */
const LEAST_ON_SCREEN = 11;
/**
 * Small letters 1.2 mm high, the least that Regulation (EU) No 1169/2011, article 13, takes for
 * legible: those of our face are half as high as its size.
 */
const LEAST_ON_PAPER = ((1.2 / 0.5) * SCREEN_DPI) / 25.4;
const NOTHING = { top: 0, bottom: 0 };

/** Half a sheet of A4, 210 × 148.5 mm. */
const HALF_A4 = { width: 2480, height: 1754 };

/**
 * Texts of posts are sized so that the smallest, 0.85 of the ordinary, are read on a phone; those
 * of the story keep to the middle: Meta leaves 14 % at the top and 20 % at the bottom to its own
 * buttons (Meta Business Help, "Stories ads: safe zones").
 */
export const FORMATS: Readonly<Record<Exclude<PlateFormat, 'free'>, FormatSize>> = {
  page: screen(1600, 900, 22, ARTICLE),
  square: screen(1080, 1080, 36, PHONE),
  portrait: screen(1080, 1350, 36, PHONE),
  story: { ...screen(1080, 1920, 36, PHONE), covered: { top: 0.14, bottom: 0.2 } },
  link: screen(1200, 630, 32, CARD),
  print: {
    ...HALF_A4,
    dpi: PRINT_DPI,
    textSize: 36,
    viewWidth: (HALF_A4.width / PRINT_DPI) * SCREEN_DPI,
    leastText: LEAST_ON_PAPER,
    covered: NOTHING,
  },
};

/** Texts of a free size: as on a page of the same area, and never under those of the page itself. */
const FREE_SHARE = 54;
const LEAST_FREE_TEXT = 14;

/** Gives how a plate of a format is made; its width and height count for the free size only. */
export function formatSize(format: PlateFormat, width: number, height: number): FormatSize {
  if (format !== 'free') return FORMATS[format];
  const textSize = Math.max(LEAST_FREE_TEXT, Math.sqrt(width * height) / FREE_SHARE);
  return screen(width, height, textSize, Math.min(width, ARTICLE));
}

function screen(width: number, height: number, textSize: number, viewWidth: number): FormatSize {
  const leastText = LEAST_ON_SCREEN;
  return { width, height, dpi: SCREEN_DPI, textSize, viewWidth, leastText, covered: NOTHING };
}
