import type { ClaimTime, FoundClaim } from '../../model/claim.ts';
import type { MeasureKind } from '../../model/indicator.ts';
import { type Period, periodHolding } from '../../model/period.ts';
import type { RelativeTime } from './relative-times.ts';

/** The period of a claim, and the first one of a stretch. */
export interface ClaimPeriod {
  readonly period: Period | undefined;
  readonly from: Period | undefined;
}

/** What a text says of its own time. */
export interface TextTime {
  readonly date: Period | undefined;
  /** The year that it is about, where it says so. */
  readonly subject: Period | undefined;
}

/** Where a claim that gives no time may find one. */
export interface NearbyTimes {
  /** A time of its sentence that leans on the date of the text. */
  readonly relative: RelativeTime | undefined;
  /** That of the next claim, where the two stand side by side: "24 comités et 130 familles en 2022". */
  readonly beside: ClaimTime | undefined;
  /** One named before, in the sentence or in the one before it. */
  readonly previous: Period | undefined;
}

/**
 * Gives the period that a claim speaks of: its own words, else those of its sentence, else the year
 * that the text is about, else the date of the text. "L’an dernier" leans on the date of the text,
 * whatever year was named just before.
 *
 * A flux belongs to the time that the text tells of: without one in its sentence, to that of the
 * sentence before, or to the year of the text (to its month, where it is dated by month). A stock is what it is at the date of the text.
 */
export function claimPeriod(
  claim: Pick<FoundClaim, 'time'>,
  { relative, beside, previous }: NearbyTimes,
  kind: MeasureKind | undefined,
  { date, subject }: TextTime,
): ClaimPeriod {
  const leaning: ClaimTime | undefined = relative && { kind: 'in', period: relative.period };
  const time = relative?.deictic === true ? leaning : (claim.time ?? leaning ?? beside);
  const present = date ?? subject;
  switch (time?.kind) {
    case 'in':
      return { period: time.period, from: undefined };
    case 'since':
      return { period: present, from: time.period };
    case 'between':
      return { period: time.last, from: time.first };
    case 'now':
      return { period: present, from: undefined };
    case undefined: {
      if (kind !== 'flux') return { period: subject ?? date, from: undefined };
      const whole = date?.precision === 'day' ? periodHolding(date.start, 'year') : date;
      return { period: previous ?? subject ?? whole, from: undefined };
    }
  }
}
