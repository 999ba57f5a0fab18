import { plainLetters } from '../values/cell-text.ts';
import { determines } from './determines.ts';
import { labelWords, LONGEST_LABEL } from './header-words.ts';
import { placeOfHeader } from './field-index.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { SheetColumn } from './sheet-columns.ts';
import { baseName } from './sheet-at-hand.ts';

/** Levels whose places bear the codes or the names of communes, as titles and names of files say them. */
const LEVEL =
  /\b(?:epci|intercos?|intercommunalites?|communautes? (?:de communes|d agglomeration)|bassins? de (?:vie|sante|formation|mobilite)|bassins? d emploi|zones? d emploi|unites? urbaines?|aires? d attraction|cantons?|circonscriptions?|arrondissements?|secteurs? (?:d action sociale|scolaires?|sanitaires?|sociaux|social)|territoires? (?:d action|de contractualisation|de sante|de projets?|de solidarites?)|maisons? (?:departementales? )?(?:de la |des )?solidarites?|quartiers? prioritaires?|qpv|iris)\b/;

/** Words that say that the rows are communes all the same: "communes par bassin de vie". */
const COMMUNES = /\bcommun(?:es?|al|ales|aux)\b/;

/** Headers under which nothing else than a commune stands. */
const COMMUNE_HEADER = /commun|insee|ville|depcom|libcom|municip|city|town/;

/** What a title that gives the level begins it with, where it stands in the singular. */
const BY = /\b(?:par|selon|maille|niveau|echelle|echelon|decoupage|zonage)\b/;

/**
 * Takes the level that the titles or the name of a sheet say for that of its places, where their
 * header leaves it open: the basin of Cahors has the code and the name of the commune.
 */
export function planTitleLevel(draft: PlanDraft): void {
  const { columns, finding, about } = draft.sheet;
  const place = columns.find((column) => isField(draft, column, 'territoire'));
  if (!place || draft.has('niveau') || isOfCommunes(place)) return;
  const titles = [...finding.titles, about.title ?? '', baseName(about.name)];
  const level = titles.map(levelIn).find((found) => found !== '') ?? levelBeside(draft, place);
  if (level !== undefined) draft.fixed.set('niveau', level);
}

/** The level that the header of a code says, where the places are the names of these codes. */
function levelBeside({ sheet, free }: PlanDraft, place: SheetColumn): string | undefined {
  const isNamed = placeOfHeader(place.header)?.by === 'weak' && place.numbers < 0.5;
  const codes = isNamed ? free.filter(({ header }) => /\bcode\b/i.test(header)) : [];
  const code = codes.find(
    ({ cells, header }) =>
      LEVEL.test(plainLetters(header)) &&
      determines(place.cells, cells, sheet.records) &&
      determines(cells, place.cells, sheet.records),
  );
  return code && LEVEL.exec(plainLetters(code.header))?.[0];
}

function isField(draft: PlanDraft, column: SheetColumn, field: string): boolean {
  const role = draft.roleOf(column);
  return role?.kind === 'field' && role.field === field;
}

function isOfCommunes({ header }: SheetColumn): boolean {
  const level = placeOfHeader(header)?.level;
  if (level !== 'commune') return level !== 'any';
  return COMMUNE_HEADER.test(labelWords(header).join(' '));
}

/** Gives the level that a title says its figures are of, as written, '' where it says none. */
function levelIn(title: string): string {
  if (title.length > LONGEST_LABEL) return '';
  // As long as the title, so that the place of a word in one is its place in the other.
  const words = plainLetters(title).replace(/[^a-z\d]/g, ' ');
  const match = LEVEL.exec(words);
  const [level = ''] = match ?? [];
  const isPlural = /^\S+s(?: |$)/.test(level);
  if (!match || COMMUNES.test(words.replace(level, '')) || !(isPlural || BY.test(words))) return '';
  return title.slice(match.index, match.index + level.length);
}
