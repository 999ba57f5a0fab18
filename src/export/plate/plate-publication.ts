import type { Exhibit } from '../exhibit.ts';
import { figuresFingerprint } from '../figures-fingerprint.ts';
import type { Publication } from '../publication.ts';
import type { PlateChoices, PlateTexts } from './plate-choices.ts';
import { sourceWords } from './plate-words.ts';

/** Says what the file of a plate is; `date` is when it is made, in ISO 8601. */
export function platePublication(
  exhibit: Exhibit,
  choices: PlateChoices,
  texts: PlateTexts,
  about: Pick<Publication, 'date' | 'software' | 'publisher'>,
): Publication {
  const alternative = choices.alternative ?? exhibit.alternative;
  const warning = exhibit.fictional ? texts.fictional : '';
  return {
    ...about,
    title: choices.title,
    // Read out where the picture is not seen: what its mark says is said here too.
    description: [warning, alternative].filter((part) => part !== '').join('. '),
    source: sourceWords(exhibit, choices, texts, 'full').text,
    author: choices.credit,
    rights: choices.licence,
    address: exhibit.address,
    lang: exhibit.lang,
    fingerprint: figuresFingerprint(exhibit.table),
    warning,
  };
}
