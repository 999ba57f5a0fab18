import { foldText } from '../../ingest/fold-text.ts';

/**
 * Makes the code of a new indicator from its name, other than those that are taken.
 *
 * @example newCode('Familles aidées', new Set()) // 'familles_aidees'
 */
export function newCode(label: string, taken: ReadonlySet<string>): string {
  const code =
    foldText(label)
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_|_$/g, '') || 'indicateur';
  if (!taken.has(code)) return code;
  let number = 2;
  while (taken.has(`${code}_${number}`)) number += 1;
  return `${code}_${number}`;
}
