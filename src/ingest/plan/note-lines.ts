import { labelWords, LONGEST_LABEL } from './header-words.ts';

/** How notes at the foot of a table begin. */
const FIRST_WORDS =
  /^(?:sources?|notes?|champ|lecture|nb|n b|avertissement|remarques?|mise a jour|mis a jour|maj|date d|extraction|extrait|edite|edition|imprime|producteur|contact|definitions?|legende|donnees|methodologie|precisions?|https?|www|licence|copyright|unite|perimetre|attention|statistiques?|chiffres provisoires|chiffres definitifs|page|fichier|document|tableau|traitement|exploitation|observations?|commentaires?|footnotes?|updated|last update)\b/;

const MARKED = /^(?:[*†‡°¹²³©]|\(\s*[*\d¹²³a-z]{1,3}\s*\)|\[\d{1,2}\]|\d{1,2}\s*[-–:)]\s)/u;

/** A cell this long is a sentence. */
const SENTENCE = 60;

/** Tells whether a text alone in its record reads as a note. */
export function readsAsNote(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > SENTENCE || MARKED.test(trimmed)) return true;
  return trimmed.length <= LONGEST_LABEL && FIRST_WORDS.test(labelWords(trimmed).join(' '));
}
