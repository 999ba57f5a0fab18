import type { Check } from '../../export/plate/plate-checks.ts';
import { dateParts } from '../../model/period.ts';
import {
  DEFAULT_SETTINGS,
  type PlateSettings,
  TEXT_SCALES,
} from '../../state/plate-settings.svelte.ts';
import type { PlateWork } from '../../state/plate-work.svelte.ts';

/** The format to turn to where one is too small; at the end the printed one, which has the most room. */
const LARGER: Readonly<Record<PlateSettings['format'], PlateSettings['format']>> = {
  link: 'page',
  page: 'print',
  square: 'portrait',
  portrait: 'story',
  story: 'page',
  print: 'print',
  free: 'print',
};

/** Mends what a check found, as its button says. */
export function mend(work: PlateWork, check: Check): void {
  const { settings, translation, choices, board } = work;
  const { e, f } = translation;
  switch (check.mend) {
    case 'write-title':
      return work.write({ title: undefined });
    case 'write-source':
      return work.write({ source: e.dashboard });
    case 'write-date':
      return work.write({ date: f.day(board.today) });
    case 'write-alternative':
      return work.write({ alternative: e.caption(choices.title, choices.subtitle, '').trim() });
    case 'show-notes':
      return settings.change({ notes: true });
    case 'end-before':
      return work.limit({ to: dateParts(board.today).year - 1 });
    case 'choose-source':
      return work.accept(check.code);
    case 'enlarge-text': {
      const wanted = check.textScale;
      return settings.change({ textScale: TEXT_SCALES.find((one) => one >= wanted) ?? 1.5 });
    }
    case 'enlarge-plate':
      return enlargePlate(work, check);
    case 'hide-notes':
      return settings.change({ notes: false });
    case 'hide-legend':
      return settings.change({ legend: false });
    case 'other-scheme':
      return settings.change({
        scheme: settings.now.scheme === 'light' ? 'dark' : 'light',
        transparent: false,
      });
  }
}

/** Turns to the next format that mends what a check found. */
function enlargePlate(work: PlateWork, { code }: Check): void {
  const { settings } = work;
  const { textScale } = DEFAULT_SETTINGS;
  do {
    settings.change({ format: LARGER[settings.now.format], textScale });
  } while (settings.now.format !== 'print' && work.checks.some((left) => left.code === code));
}
