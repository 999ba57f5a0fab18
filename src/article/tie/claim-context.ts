import type { FoundClaim } from '../../model/claim.ts';
import { sentences, type Sentence } from '../claims/sentences.ts';
import { lastBefore, startingIn } from './stretches.ts';
import { type Word, wordsBetween, wordsOf } from './word-tokens.ts';

/** The words round a claim, from the nearest to the farthest. */
export interface ClaimContext {
  /** What is counted, as the claim says it; none where it is unsaid. */
  readonly noun: readonly Word[];
  /** False where the noun is taken over from another claim. */
  readonly ownsNoun: boolean;
  /** From the claim to the next one, or to the end of its sentence. */
  readonly after: readonly Word[];
  /** From what the claim before counts, a semicolon or the start of its sentence, to the claim. */
  readonly before: readonly Word[];
  /** From the last comma before the claim to the end of `after`. */
  readonly close: readonly Word[];
  /** `before`, the claim itself and `after`. */
  readonly clause: readonly Word[];
  readonly sentence: readonly Word[];
  /** The sentence before, the heading above and the title. */
  readonly near: readonly Word[];
  readonly paragraph: readonly Word[];
  /** True where the sentence before is a question, which the claim may answer. */
  readonly asked: boolean;
  /** True where nothing but a stop or a time follows it: "ils sont près de 400." */
  readonly isAlone: boolean;
  /** True where it tells how many items a list has, which comes right after it. */
  readonly isListed: boolean;
  /** Where the next claim of the sentence starts, or where the sentence ends. */
  readonly next: number;
  /** Start of the sentence before, in the same paragraph. */
  readonly previousStart: number | undefined;
  readonly paragraphStart: number;
}

/** Longest line taken for a heading where it ends without a full stop. */
const LONGEST_HEADING = 120;

/** Most items that a writer counts and then names. */
const LONGEST_LIST = 12;

/** How many sentences before a claim may ask what it answers. */
const QUESTION_REACH = 2;

/** How far a sentence or a paragraph reaches, in characters: some texts have no full stop. */
const REACH = 1500;

/** What may follow a figure that says nothing of what it counts: a stop, or a time. */
const ALONE =
  /^[\s\u00a0\u202f]*(?:$|[.,;:!?»”)\n]|(?:en|in) \d{4}|fin |l['’]an |l['’]année |cette année|à ce jour|aujourd['’]hui|actuellement|désormais|last year|so far|today)/i;

const BLOCK_GAP = /\n[ \t]*\n/g;

/** Gathers the words round each claim of a text. */
export class ClaimContexts {
  readonly #text: string;
  readonly #words: readonly Word[];
  readonly #claims: readonly FoundClaim[];
  readonly #sentences: readonly Sentence[];
  readonly #headings: readonly Sentence[];
  readonly #paragraphs: readonly { readonly start: number }[];

  constructor(text: string, words: readonly Word[], claims: readonly FoundClaim[]) {
    this.#text = text;
    this.#words = words;
    this.#claims = claims;
    this.#sentences = sentences(text);
    const gaps = [...text.matchAll(BLOCK_GAP)];
    this.#paragraphs = [0, ...gaps.map((gap) => gap.index + gap[0].length)].map((start) => ({
      start,
    }));
    this.#headings = this.#sentences.filter((sentence) => this.#isHeading(sentence));
  }

  of(claim: FoundClaim): ClaimContext {
    const { start, end, noun, nounStart } = claim;
    const from = Math.max(claim.sentenceStart, start - REACH);
    const to = Math.min(claim.sentenceEnd, end + REACH);
    const lead = this.#text.slice(from, start);
    const following = startingIn(this.#claims, end, to)[0];
    const ends = startingIn(this.#claims, from, start).map(endOfCounted);
    const next = following?.start ?? to;
    const last = Math.max(
      from + lead.lastIndexOf(';') + 1,
      ...ends.filter((offset) => offset <= start),
    );
    const words = (first: number, until: number) => wordsBetween(this.#words, first, until);
    const earlier = lastBefore(this.#sentences, claim.sentenceStart, QUESTION_REACH);
    const asked = earlier.find((sentence) => this.#asks(sentence, claim.sentenceStart));
    const previous = earlier.at(-1);
    const [paragraphStart, paragraphEnd] = this.#paragraphAt(start);
    return {
      noun: nounStart === undefined ? wordsOf(noun) : words(nounStart, nounStart + noun.length),
      ownsNoun: nounStart !== undefined && nounStart >= last && nounStart < next,
      after: words(end, next),
      before: words(last, start),
      close: words(Math.max(last, from + lead.lastIndexOf(',') + 1), next),
      clause: words(last, next),
      sentence: words(from, to),
      near: this.#near(claim.sentenceStart, previous, asked),
      paragraph: words(
        Math.max(paragraphStart, start - REACH),
        Math.min(paragraphEnd, end + REACH),
      ),
      asked: asked !== undefined,
      isAlone: end >= to || ALONE.test(this.#text.slice(end, end + LONGEST_HEADING)),
      isListed: this.#isListed(claim),
      next,
      previousStart: previous && previous.start >= paragraphStart ? previous.start : undefined,
      paragraphStart,
    };
  }

  #paragraphAt(offset: number): readonly [number, number] {
    const start = lastBefore(this.#paragraphs, offset + 1)[0]?.start ?? 0;
    const end = startingIn(this.#paragraphs, offset + 1, offset + REACH)[0]?.start;
    return [start, end ?? this.#text.length];
  }

  #near(offset: number, previous: Sentence | undefined, asked: Sentence | undefined) {
    const [heading] = lastBefore(this.#headings, offset);
    const [first] = this.#headings;
    const title = first && first.start < offset ? first : undefined;
    return [...new Set([previous, asked, heading, title])].flatMap((sentence) =>
      sentence ? wordsBetween(this.#words, sentence.start, sentence.end).slice(-REACH) : [],
    );
  }

  /** "Trois partenaires s’ajoutent : A, B et C": the number is that of what the list names. */
  #isListed({ value, qualifier, end, sentenceEnd }: FoundClaim): boolean {
    if (qualifier !== 'exact' || value < 2 || value > LONGEST_LIST) return false;
    const rest = this.#text.slice(end, Math.min(sentenceEnd, end + REACH));
    const colon = rest.indexOf(':');
    if (colon === -1) return false;
    const list = rest.slice(colon + 1);
    if (list.trim() === '') return true;
    return list.split(/[,;]|\s(?:et|and)\s/).length >= value && !/\d/.test(list);
  }

  /** Tells whether a sentence is a question that no claim answers before an offset. */
  #asks({ start, end }: Sentence, offset: number): boolean {
    const isQuestion = /\?[\s»”"]*$/.test(this.#text.slice(start, end));
    return isQuestion && startingIn(this.#claims, end, offset).length === 0;
  }

  #isHeading({ start, end }: Sentence): boolean {
    if (end - start > LONGEST_HEADING) return false;
    const [paragraphStart] = this.#paragraphAt(start);
    const isAlone = this.#text.slice(paragraphStart, start).trim() === '';
    const endsLine = /^[ \t]*(?:\n|$)/.test(this.#text.slice(end, end + LONGEST_HEADING));
    return isAlone && endsLine && !/[.;:,…]$/.test(this.#text.slice(start, end));
  }
}

/** Where a claim ends with what it counts, where that follows it. */
function endOfCounted({ end, noun, nounStart }: FoundClaim): number {
  return nounStart === undefined ? end : Math.max(end, nounStart + noun.length);
}
