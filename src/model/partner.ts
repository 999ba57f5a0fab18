import type { Period } from './period.ts';

/** A partner of the programme. */
export interface Partner {
  readonly name: string;
  readonly type: string;
  readonly since: Period | undefined;
  /** Territory that it acts for (a code), or ''. */
  readonly territory: string;
  /** Present INSEE code of its commune, or ''. */
  readonly communeCode: string;
  readonly source: string;
  readonly note: string;
}
