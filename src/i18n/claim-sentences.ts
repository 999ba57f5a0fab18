// Placeholder until the sentences are written: overwrite this file.
export function claimSentence(..._args: readonly unknown[]): string {
  return '';
}
