import { textsOf } from '../../theme/drawing/texts-of.ts';
import type { Exhibit, LeftOut } from '../exhibit.ts';
import type { Plate } from './compose-plate.ts';
import type { PlateChoices } from './plate-choices.ts';
import { faintTexts, LEAST_CONTRAST } from './text-contrast.ts';

/** What gives a drawing more room. */
type RoomMend = 'hide-notes' | 'hide-legend' | 'enlarge-plate';

/** What is not as it should be on a plate, and what mends it: the desk has words and buttons. */
export type Check =
  | { readonly code: 'no-title'; readonly mend: 'write-title' }
  | { readonly code: 'no-source'; readonly mend: 'write-source' }
  | { readonly code: 'no-date'; readonly mend: 'write-date' }
  | { readonly code: 'no-alternative'; readonly mend: 'write-alternative' }
  | {
      readonly code: 'running-period';
      readonly told: boolean;
      readonly mend: 'show-notes' | 'end-before';
    }
  | {
      readonly code: 'mixed-sources';
      readonly told: boolean;
      readonly mend: 'show-notes' | 'choose-source';
    }
  | {
      readonly code: 'text-too-small';
      /** CSS px as it is looked at. */
      readonly size: number;
      readonly least: number;
      /** The `textScale` that mends it. */
      readonly textScale: number;
      readonly mend: 'enlarge-text' | 'enlarge-plate';
    }
  | { readonly code: 'cramped'; readonly mend: RoomMend }
  | { readonly code: `left-out-${LeftOut}`; readonly mend: RoomMend }
  | { readonly code: 'hidden-notes'; readonly count: number; readonly mend: RoomMend }
  | { readonly code: 'hidden-sources'; readonly count: number; readonly mend: RoomMend }
  | {
      readonly code: 'low-contrast';
      readonly text: string;
      readonly ratio: number;
      readonly least: number;
      readonly mend: 'other-scheme';
    };

/** Room that a drawing should have, in px of a grid whose ordinary text is of 16 px. */
const GOOD_ROOM = { width: 280, height: 115 };
/** Of ordinary text, the smallest that an exhibit with room enough draws. */
const LEAST_SHARE = 0.85;
/** A hair less is not worth a word. */
const TOLERANCE = 0.98;

/** Looks a plate over before it leaves; an empty list where nothing is to be said. */
export function plateChecks(exhibit: Exhibit, choices: PlateChoices, plate: Plate): Check[] {
  return [
    ...missing(exhibit, choices),
    ...cautions(exhibit, choices, plate),
    ...smallText(choices, plate),
    ...room(choices, plate),
    ...contrast(plate),
  ];
}

function missing(exhibit: Exhibit, choices: PlateChoices): Check[] {
  const empty = (text: string) => text.trim() === '';
  const ofFigures = exhibit.sources.filter(({ isGround }) => !isGround);
  const sources =
    choices.source ?? ofFigures.map(({ title, publisher }) => title + publisher).join('');
  const checks: (Check | false)[] = [
    empty(choices.title) && { code: 'no-title', mend: 'write-title' },
    empty(sources) && { code: 'no-source', mend: 'write-source' },
    empty(choices.date ?? exhibit.asOf) && { code: 'no-date', mend: 'write-date' },
    empty(choices.alternative ?? exhibit.alternative) && {
      code: 'no-alternative',
      mend: 'write-alternative',
    },
  ];
  return checks.filter((check) => check !== false);
}

function cautions(
  { cautions: said, notes }: Exhibit,
  choices: PlateChoices,
  { hiddenNotes }: Plate,
): Check[] {
  const told = choices.notes && notes.length > 0 && hiddenNotes === 0;
  const checks: Check[] = [];
  if (said.includes('running-period')) {
    checks.push({
      code: 'running-period',
      told,
      mend: choices.notes ? 'end-before' : 'show-notes',
    });
  }
  if (said.includes('mixed-sources') || said.includes('disagreeing-sources')) {
    checks.push({
      code: 'mixed-sources',
      told,
      mend: choices.notes ? 'choose-source' : 'show-notes',
    });
  }
  return checks;
}

function smallText({ textScale }: PlateChoices, plate: Plate): Check[] {
  const { picture, size, shrunk } = plate;
  const sizes = textsOf(picture).map(({ text, scale }) => text.style.size * scale);
  const smallest = Math.min(...sizes);
  const seen = (smallest * size.viewWidth) / size.width;
  const { leastText: least } = size;
  if (!(seen < least * TOLERANCE)) return [];
  // Where all or the drawing had to shrink, larger text would leave it less room still.
  const isCramped = shrunk || smallest < LEAST_SHARE * plate.textSize * TOLERANCE;
  const mend = isCramped ? 'enlarge-plate' : 'enlarge-text';
  return [
    { code: 'text-too-small', size: seen, least, textScale: (textScale * least) / seen, mend },
  ];
}

function room({ format, notes, legend }: PlateChoices, plate: Plate): Check[] {
  const { width, height } = plate.room;
  const checks: Check[] = [];
  const mend: RoomMend = notes ? 'hide-notes' : legend ? 'hide-legend' : 'enlarge-plate';
  if (plate.shrunk || width < GOOD_ROOM.width || height < GOOD_ROOM.height) {
    checks.push({ code: 'cramped', mend });
  }
  // No format is larger than the printed one.
  const enlarge: RoomMend = format === 'print' ? mend : 'enlarge-plate';
  const { hiddenNotes, hiddenSources } = plate;
  const { leftOut } = plate.picture;
  if (leftOut) checks.push({ code: `left-out-${leftOut}`, mend: enlarge });
  if (hiddenNotes > 0) checks.push({ code: 'hidden-notes', count: hiddenNotes, mend: enlarge });
  if (hiddenSources > 0) {
    checks.push({ code: 'hidden-sources', count: hiddenSources, mend: enlarge });
  }
  return checks;
}

/** One word on the faintest: what mends it mends the others. */
function contrast({ picture, paper }: Plate): Check[] {
  const [faintest] = faintTexts(picture, paper).sort((a, b) => a.ratio - b.ratio);
  if (!faintest) return [];
  return [{ code: 'low-contrast', ...faintest, least: LEAST_CONTRAST, mend: 'other-scheme' }];
}
