import type { TextRuler } from '../../theme/drawing/picture.ts';
import type { Exhibit, ExhibitPicture } from '../exhibit.ts';
import { type Density, GRID_TEXT } from './density.ts';
import { drawPlate } from './draw-plate.ts';
import type { PlateChoices, PlateTexts } from './plate-choices.ts';
import { PLATE_COLORS } from './plate-colors.ts';
import { type FormatSize, formatSize } from './plate-format.ts';
import { type Grid, layOutPlate, type PlateLayout } from './plate-layout.ts';

/** A picture to be published, and what it took to fit all in. */
export interface Plate {
  readonly picture: ExhibitPicture;
  /** The colour behind it, painted or, where it is transparent, supposed. */
  readonly paper: string;
  readonly size: FormatSize;
  /** Room of the exhibit, in px of a grid whose ordinary text is of 16 px. */
  readonly room: { readonly width: number; readonly height: number };
  /** Size of ordinary text, in px of the picture. */
  readonly textSize: number;
  /** True where texts are smaller than asked for, since they would not have fitted. */
  readonly shrunk: boolean;
  readonly hiddenNotes: number;
  readonly hiddenSources: number;
}

/** Under this, in px of the grid, nothing can be read in a drawing. */
const LEAST_ROOM = 110;
/** Of the height, what the exhibit should have before notes are told. */
const WANTED_SHARE = 0.34;
/** What it should have before sources are told in full, and before many publishers are named. */
const WANTED_OVER: Partial<Readonly<Record<Density['sources'], number>>> = {
  full: 0.5,
  publishers: 0.45,
};
const SHRINKING = 0.93;
const MOST_SHRINKINGS = 40;

/**
 * Makes a plate of an exhibit: its title, its drawing in what room remains, its notes, where its
 * figures come from. Texts are never cut: sources are told by their publishers, the title gets
 * smaller, the last notes give way to their count, and at last all gets smaller.
 *
 * @throws nothing for sizes that `sizeFaults` lets pass
 */
export function composePlate(
  exhibit: Exhibit,
  choices: PlateChoices,
  texts: PlateTexts,
  ruler: TextRuler,
): Plate {
  const size = formatSize(choices.format, choices.width, choices.height);
  const wanted = size.textSize * choices.textScale;
  let textSize = wanted;
  let layout = laidOut(exhibit, choices, texts, gridOf(size, textSize), ruler);
  for (let turn = 0; turn < MOST_SHRINKINGS && !fits(layout); turn += 1) {
    textSize *= SHRINKING;
    layout = laidOut(exhibit, choices, texts, gridOf(size, textSize), ruler);
  }
  const scale = textSize / GRID_TEXT;
  const { room, hiddenNotes, hiddenSources } = layout;
  return {
    picture: drawPlate(exhibit, choices, layout, gridOf(size, textSize), scale, ruler),
    paper: PLATE_COLORS[choices.scheme].paper,
    size,
    room,
    textSize,
    shrunk: textSize < wanted,
    hiddenNotes,
    hiddenSources,
  };
}

function gridOf({ width, height, covered }: FormatSize, textSize: number): Grid {
  const unit = textSize / GRID_TEXT;
  return {
    width: width / unit,
    height: height / unit,
    top: (covered.top * height) / unit,
    bottom: (covered.bottom * height) / unit,
  };
}

function fits({ room }: PlateLayout): boolean {
  return room.width >= LEAST_ROOM && room.height >= LEAST_ROOM;
}

/** Lays out at the first density that leaves room enough, or else at the last. */
function laidOut(
  exhibit: Exhibit,
  choices: PlateChoices,
  texts: PlateTexts,
  grid: Grid,
  ruler: TextRuler,
): PlateLayout {
  const height = grid.height - grid.top - grid.bottom;
  const wantedBy = ({ sources, notes }: Density) => {
    const own = notes > 0 ? (exhibit.wantedShare ?? 0) : 0;
    return Math.max(LEAST_ROOM, Math.max(own, WANTED_OVER[sources] ?? WANTED_SHARE) * height);
  };
  const [first, ...others] = densities(exhibit.notes.length);
  let layout = layOutPlate(exhibit, choices, texts, grid, first, ruler);
  let wanted = wantedBy(first);
  for (const density of others) {
    if (layout.room.height >= wanted) break;
    layout = layOutPlate(exhibit, choices, texts, grid, density, ruler);
    wanted = wantedBy(density);
  }
  return layout;
}

function densities(notes: number): readonly [Density, ...Density[]] {
  const fewerNotes = Array.from({ length: notes }, (_, index) => notes - 1 - index);
  return [
    { title: 1, notes, sources: 'full' },
    { title: 1, notes, sources: 'publishers' },
    { title: 1, notes, sources: 'some' },
    { title: 0.85, notes, sources: 'some' },
    ...fewerNotes.map((told): Density => ({ title: 0.85, notes: told, sources: 'some' })),
    { title: 0.72, notes: 0, sources: 'first' },
  ];
}
