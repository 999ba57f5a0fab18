import { frenchSpaces } from '../i18n/typography.ts';

/** Names the column of a breakdown as its table does, save for what a file writes for a blank. */
export function columnName({ name }: { readonly name: string }): string {
  return frenchSpaces(name.replaceAll('_', ' '));
}
