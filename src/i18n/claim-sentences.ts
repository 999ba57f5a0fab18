import type { ClaimEvidence, ClaimReason, ClaimStatus, JudgedClaim } from '../model/claim.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Measure } from '../model/measure.ts';
import type { Translation } from './make-translation.ts';
import { frenchSpaces } from './typography.ts';

/** How the codes of a claim are written for a reader. */
export interface ClaimWords {
  indicatorLabel(code: string): string;
  /** The publisher of a source, or else its title. */
  publisherOf(sourceId: string): string;
  /** The indicator of a code: figures are said with its unit where this is given. */
  readonly indicatorOf?: (code: string) => Indicator | undefined;
}

/** What a sentence is made of, in words. */
interface Parts {
  /** The figures that decide: "130 familles, le 31 mars 2022 (Medialot)". */
  readonly figure: string;
  /** A figure that says otherwise; '' where there is none. */
  readonly other: string;
  /** Label of the indicator; '' where there is none. */
  readonly label: string;
  /** Why there is no value. */
  readonly absence: string;
}

type Sentence = (parts: Parts) => string;

/** A sentence for every reason, and for the statuses that give a reason another sense. */
interface ReasonSentences {
  readonly reasons: Readonly<Record<ClaimReason, Sentence>>;
  readonly byStatus: Readonly<
    Partial<Record<ClaimStatus, Readonly<Partial<Record<ClaimReason, Sentence>>>>>
  >;
  readonly versus: (figure: string, other: string) => string;
  readonly more: (publishers: readonly string[], count: number) => string;
}

const ifAny = (text: string, sentence: (text: string) => string) =>
  text === '' ? '' : sentence(text);

const FR: ReasonSentences = {
  reasons: {
    'from-this-article': ({ figure }) => `Cet article est la source du chiffre : ${figure}.`,
    'same-value': ({ figure }) => `Confirmé : ${figure}.`,
    'within-qualifier': ({ figure }) => `En accord avec les données : ${figure}.`,
    'far-above': ({ figure }) => `Vrai, mais loin du compte : ${figure}.`,
    'other-value': ({ figure }) => `Contredit : ${figure}.`,
    'sources-differ': ({ figure, other }) =>
      `Confirmé : ${figure}. Une autre source en diffère : ${other}.`,
    'later-figure': ({ figure, other }) => `Dépassé : ${other}, mais ${figure}.`,
    'no-indicator': () => 'Non vérifié : rien dans les données ne compte ce que dit ce chiffre.',
    'no-figure': ({ label }) =>
      `Non vérifié : les données n’ont ici aucun chiffre${ifAny(label, (l) => ` pour « ${l} »`)}.`,
    'other-period': ({ figure }) =>
      `Non vérifié : les données ne permettent pas de conclure pour cette période.${ifAny(figure, (f) => ` Le chiffre le plus proche : ${f}.`)}`,
    absent: ({ absence }) => `Non vérifié : le chiffre est ${absence}.`,
    'unit-not-checked': () =>
      'Non vérifié : une part, un pourcentage ou un rapport ne se lit pas dans les données.',
  },
  byStatus: {
    source: {
      'sources-differ': ({ figure, other }) =>
        `Cet article est la source du chiffre : ${figure}. Une autre source en diffère : ${other}.`,
    },
    unverified: {
      'far-above': ({ figure }) =>
        `Non vérifié : les données ne l’excluent pas et ne le confirment pas. Elles disent : ${figure}.`,
    },
  },
  versus: (figure, other) => `${figure}, contre ${other}`,
  more: (publishers, count) =>
    `${publishers.join(', ')} et ${count} autre${count > 1 ? 's' : ''} source${count > 1 ? 's' : ''}`,
};

const EN: ReasonSentences = {
  reasons: {
    'from-this-article': ({ figure }) => `This article is where the figure comes from: ${figure}.`,
    'same-value': ({ figure }) => `Confirmed: ${figure}.`,
    'within-qualifier': ({ figure }) => `In line with the data: ${figure}.`,
    'far-above': ({ figure }) => `True, but far short of it: ${figure}.`,
    'other-value': ({ figure }) => `Contradicted: ${figure}.`,
    'sources-differ': ({ figure, other }) =>
      `Confirmed: ${figure}. Another source differs: ${other}.`,
    'later-figure': ({ figure, other }) => `Out of date: ${other}, but ${figure}.`,
    'no-indicator': () => 'Not checked: nothing in the data counts what this figure says.',
    'no-figure': ({ label }) =>
      `Not checked: the data have no figure here${ifAny(label, (l) => ` for “${l}”`)}.`,
    'other-period': ({ figure }) =>
      `Not checked: the data do not settle it for this period.${ifAny(figure, (f) => ` The nearest figure: ${f}.`)}`,
    absent: ({ absence }) => `Not checked: the figure is ${absence}.`,
    'unit-not-checked': () =>
      'Not checked: a share, a percentage or a ratio cannot be read off the data.',
  },
  byStatus: {
    source: {
      'sources-differ': ({ figure, other }) =>
        `This article is where the figure comes from: ${figure}. Another source differs: ${other}.`,
    },
    unverified: {
      'far-above': ({ figure }) =>
        `Not checked: the data neither rule it out nor vouch for it. They say: ${figure}.`,
    },
  },
  versus: (figure, other) => `${figure}, against ${other}`,
  more: (publishers, count) =>
    `${publishers.join(', ')} and ${count} other source${count > 1 ? 's' : ''}`,
};

/** Publishers named after a figure; a count from a list may have twenty. */
const MOST_PUBLISHERS = 3;

/**
 * Says why a claim is judged as it is, in one or two sentences.
 *
 * @example claimSentence(translation('fr'), claim, words)
 *   // 'Confirmé : 130 familles, le 31 mars 2022 (Medialot, Blog des Bourians).'
 */
export function claimSentence(
  { lang, f, say }: Pick<Translation, 'lang' | 'f' | 'say'>,
  claim: JudgedClaim,
  words: ClaimWords,
): string {
  const { status, reason, evidence, unit, indicator } = claim;
  const said = lang === 'fr' ? FR : EN;
  const known = indicator === undefined ? undefined : words.indicatorOf?.(indicator);

  const figure = (item: ClaimEvidence | undefined): string => {
    if (!item) return '';
    const amount = known ? say.withUnit(known, item) : f.measure(item.measure);
    const publishers = publishersOf(item, evidence).map(words.publisherOf);
    const named = [...new Set(publishers)];
    const rest = named.length - MOST_PUBLISHERS;
    const by = rest > 0 ? said.more(named.slice(0, MOST_PUBLISHERS), rest) : named.join(', ');
    return `${amount}, ${f.inPeriod(item.period)}${ifAny(by, (text) => ` (${text})`)}`;
  };

  const [deciding, compared] = evidence;
  const opposite = evidence.find((item) => item.agrees !== deciding?.agrees);
  const sentence = said.byStatus[status]?.[reason] ?? said.reasons[reason];
  const text = sentence({
    figure:
      unit === 'factor' && compared
        ? said.versus(figure(deciding), figure(compared))
        : figure(deciding),
    other: figure(opposite),
    label: indicator === undefined ? '' : words.indicatorLabel(indicator),
    absence: deciding ? f.measure(deciding.measure) : '',
  });
  return lang === 'fr' ? frenchSpaces(text) : text;
}

/** The sources of a figure, and those that say the same word for word. */
function publishersOf(item: ClaimEvidence, evidence: readonly ClaimEvidence[]): readonly string[] {
  const twins = evidence.filter(
    ({ period, measure }) => period.id === item.period.id && isSame(measure, item.measure),
  );
  return twins.flatMap(({ sources }) => sources);
}

function isSame(a: Measure, b: Measure): boolean {
  if (a.kind === 'absent' || b.kind === 'absent') return a.kind === b.kind;
  return a.value === b.value && a.qualifier === b.qualifier;
}
