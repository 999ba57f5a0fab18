/** What a published file says of itself, besides its picture; texts are in its language. */
export interface Publication {
  readonly title: string;
  /** The alternative text. */
  readonly description: string;
  /** Where its figures come from, in words. */
  readonly source: string;
  readonly publisher: string;
  /** Who is credited; '' for nobody. */
  readonly author: string;
  readonly rights: string;
  /** When it was made: `2025-01-28`, or a time in ISO 8601. */
  readonly date: string;
  /** Absolute address of the view it shows. */
  readonly address: string;
  readonly lang: string;
  /** Name of the dashboard. */
  readonly software: string;
  /** Of the figures shown: see `figuresFingerprint`. */
  readonly fingerprint: string;
  /** What nobody may miss, as that the figures are not real; '' for nothing. */
  readonly warning: string;
}
