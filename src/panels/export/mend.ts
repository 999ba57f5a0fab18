import type { Check } from '../../export/plate/plate-checks.ts';
import { dateParts } from '../../model/period.ts';
import {
  DEFAULT_SETTINGS,
  type PlateSettings,
  TEXT_SCALES,
} from '../../state/plate-settings.svelte.ts';
import type { PlateWork } from '../../state/plate-work.svelte.ts';

/** The format to turn to where one is too small. */
const LARGER: Readonly<Record<PlateSettings['format'], PlateSettings['format']>> = {
  link: 'page',
  page: 'print',
  square: 'portrait',
  portrait: 'story',
  story: 'print',
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
      return settings.change({
        format: LARGER[settings.now.format],
        textScale: DEFAULT_SETTINGS.textScale,
      });
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
