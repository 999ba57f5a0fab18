import { cellText, plainLetters } from './cell-text.ts';
import { NOTE_CALLS } from './note-calls.ts';
import type { PeriodNote } from './period-draft.ts';

/** A cell of periods in plain letters, without the words and marks round the period. */
export interface PeriodText {
  readonly text: string;
  readonly note: PeriodNote;
  readonly hasTime: boolean;
  /** Hours since midnight where the cell gives a time in universal time; undefined elsewhere. */
  readonly universalHour: number | undefined;
}

const LEAD =
  /^(?:(?:au|le|en|du|l'annee|annee|l'an|an|exercice|periode|(?:le |au )?mois de|mois)(?: ?: ?| )|(?:le |au )?mois d')(?=[\da-z])/;
/** Abbreviated, a weekday stands before a number only: "mar. 14", not "mar. 2021". */
const WEEKDAY =
  /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[, ]+|(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)\.?,? (?=\d{1,2}(?:er)?[ /.-]|[a-z]{3}))/;
const TIME =
  /(?:(?<=\d)t|,? +(?:a )?)(\d{1,2}) ?[:h] ?(?:\d{2})?(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]m)?(?: ?(z|(?:utc|gmt)(?:[+-]\d{1,2})?|[+-]\d{2}:?\d{2}))?$/;
const ORDINAL_WORDS = new Map([
  ...['premier', 'first'].map((word) => [word, 1] as const),
  ...['deuxieme', 'second'].map((word) => [word, 2] as const),
  ...['troisieme', 'third'].map((word) => [word, 3] as const),
  ...['quatrieme', 'fourth'].map((word) => [word, 4] as const),
]);
const ORDINALS = /[a-z]+(?= (?:trim|semestre|quarter|half))/;
const UNIVERSAL = /^(?:z|utc|gmt|[+-]00:?00)$/;
const MARK = new RegExp(String.raw` ?(?:\*{1,3}|[${NOTE_CALLS}]{1,3}|\((?:\d|[a-z]{1,2})\))$`);
const SPACED_MARKS = / ?([/-]) ?/g;

/** Prepares a cell; undefined where it is too long for a period. */
export function periodText(cell: string): PeriodText | undefined {
  const clean = cellText(cell);
  if (clean === undefined) return undefined;
  const plain = plainLetters(clean).replace(/\s+/g, ' ');
  if (/^\d+$/.test(plain))
    return { text: plain, note: '', hasTime: false, universalHour: undefined };
  const unmarked = plain.replace(MARK, '');
  const led = unmarked.replace(LEAD, '');
  const time = TIME.exec(led);
  const timeless = time ? led.slice(0, time.index) : led;
  const text = timeless
    .replace(WEEKDAY, '')
    .replace(SPACED_MARKS, '$1')
    .replace(ORDINALS, (word) => String(ORDINAL_WORDS.get(word) ?? word))
    .trim();
  const [, hour = '', zone = ''] = time ?? [];
  const isMidnight = time === null || !/[1-9]/.test(time[0].replace(zone, ''));
  return {
    text,
    note: unmarked !== plain ? 'mark' : isMidnight ? '' : 'time',
    hasTime: time !== null,
    universalHour: UNIVERSAL.test(zone) ? Number(hour) : undefined,
  };
}
