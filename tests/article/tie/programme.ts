import { PROGRAMME_DATA, readFolder } from '../../../scripts/claims/programme-data.ts';
import { readGazetteer } from '../../../scripts/gazetteer.ts';
import { findClaims } from '../../../src/article/claims/find-claims.ts';
import { tieClaims } from '../../../src/article/tie/tie-claims.ts';
import type { TiedClaim } from '../../../src/model/claim.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { parsePeriod } from '../../../src/model/period.ts';

export const GAZETTEER = readGazetteer();

async function programme(): Promise<Dataset> {
  const dataset = await readFolder(PROGRAMME_DATA, GAZETTEER);
  if (!dataset) throw new Error(`data: ${PROGRAMME_DATA}`);
  return dataset;
}

/** The programme's own data set. */
export const PROGRAMME = await programme();

/** Finds and ties the claims of a text. */
export function tie(
  text: string,
  date = '',
  lang: 'fr' | 'en' = 'fr',
  dataset = PROGRAMME,
): readonly TiedClaim[] {
  return tieClaims(findClaims(text, lang), {
    text,
    dataset,
    gazetteer: GAZETTEER,
    article: { date: parsePeriod(date), lang },
  });
}
