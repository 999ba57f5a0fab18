/** What a file says of its view, as read: '' for what it does not say. */
export interface PublishedTexts {
  readonly address: string;
  readonly fingerprint: string;
  readonly date: string;
  readonly title: string;
  /** The alternative text. */
  readonly description: string;
}
