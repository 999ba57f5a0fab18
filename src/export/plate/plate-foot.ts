import type { TextRuler } from '../../theme/drawing/picture.ts';
import type { Exhibit } from '../exhibit.ts';
import { type Density, GRID_TEXT } from './density.ts';
import { type Paragraph, setParagraph } from './paragraph.ts';
import type { PlateChoices, PlateTexts } from './plate-choices.ts';
import { PLATE_COLORS } from './plate-colors.ts';
import { creditWords, sourceWords } from './plate-words.ts';

/** Exhibits draw nothing smaller than 0.85 of ordinary text: nor does the foot. */
const STYLE = { face: 'text', size: 0.875 * GRID_TEXT, weight: 400 } as const;

export interface FootRoom {
  /** In px of the grid. */
  readonly width: number;
  /** Whether notes follow one another on a line, and sources and credit too. */
  readonly together: boolean;
}

/** What is told under an exhibit, and what is not. */
export interface Foot {
  readonly foot: readonly Paragraph[];
  readonly hiddenNotes: number;
  readonly hiddenSources: number;
}

/** Sets the notes, the sources and the credit of a plate, at a density. */
export function setFoot(
  exhibit: Exhibit,
  choices: PlateChoices,
  texts: PlateTexts,
  density: Density,
  { width, together }: FootRoom,
  ruler: TextRuler,
): Foot {
  const look = { style: STYLE, color: PLATE_COLORS[choices.scheme].muted, leading: 1.35 };
  const all = choices.notes ? exhibit.notes : [];
  const hiddenNotes = Math.max(0, all.length - density.notes);
  const more = hiddenNotes > 0 ? [`… ${texts.moreNotes(hiddenNotes)}`] : [];
  const notes = [...all.slice(0, density.notes), ...more];
  const source = sourceWords(exhibit, choices, texts, density.sources);
  const credits = [source.text, creditWords(exhibit, choices, texts)].filter((part) => part !== '');
  const paragraphs = together ? [notes.join(' '), credits.join(' · ')] : [...notes, ...credits];
  const foot = paragraphs
    .map((text) => withoutLooseDots(setParagraph(text, width, look, ruler)))
    .filter(({ lines }) => lines.length > 0);
  return { foot, hiddenNotes, hiddenSources: source.hidden };
}

/** A separator that a line would end on says nothing. */
function withoutLooseDots(paragraph: Paragraph): Paragraph {
  return { ...paragraph, lines: paragraph.lines.map((line) => line.replace(/ ·$/, '')) };
}
