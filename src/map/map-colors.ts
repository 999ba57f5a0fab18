import type { Scheme } from '../theme/indicator-style.ts';

/**
 * Colours that only the map uses. They are plain hexadecimal, and written on the elements, so that
 * a map taken out of the page keeps them.
 */
export interface MapColors {
  readonly paper: string;
  readonly ink: string;
  readonly inkMuted: string;
  readonly accent: string;
  /** Départements around. */
  readonly neighbour: string;
  readonly neighbourBorder: string;
  /** The Lot where nothing is to be coloured. */
  readonly land: string;
  readonly zero: string;
  /** Ground and strokes of the patterns of territories without a value. */
  readonly absent: string;
  readonly hatch: string;
  readonly communeBorder: string;
  readonly epciBorder: string;
  readonly circle: string;
}

export const MAP_COLORS: Readonly<Record<Scheme, MapColors>> = {
  light: {
    paper: '#f7f2e8',
    ink: '#1c2b30',
    inkMuted: '#56646a',
    accent: '#b4540a',
    neighbour: '#efe7d8',
    neighbourBorder: '#d9cdb6',
    land: '#fdfaf4',
    zero: '#ffffff',
    absent: '#f6f0e4',
    hatch: '#857a64',
    communeBorder: '#cbbfa6',
    epciBorder: '#7f745e',
    circle: '#0b5a6b',
  },
  dark: {
    paper: '#10191c',
    ink: '#ece6da',
    inkMuted: '#a5b0b2',
    accent: '#f2a24a',
    neighbour: '#162226',
    neighbourBorder: '#2a393e',
    land: '#1c2a2f',
    zero: '#0b1214',
    absent: '#172124',
    hatch: '#84928f',
    communeBorder: '#34464c',
    epciBorder: '#76878b',
    circle: '#5cc3d6',
  },
};
