import type { FoundClaim } from '../../model/claim.ts';
import { sentences, type Sentence } from '../claims/sentences.ts';
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
  /** True where the sentence before is a question, which the claim may answer. */
  readonly asked: boolean;
  /** True where it tells how many items a list has, which comes right after it. */
  readonly isListed: boolean;
  /** Where the next claim of the sentence starts, or where the sentence ends. */
  readonly next: number;
  /** Start of the sentence before, in the same paragraph. */
  readonly previousStart: number | undefined;
  /** The words of its paragraph. */
  readonly paragraph: readonly Word[];
}

/** Longest line taken for a heading where it ends without a full stop. */
const LONGEST_HEADING = 120;

/** Most items that a writer counts and then names. */
const LONGEST_LIST = 12;

const BLOCK_GAP = /\n[ \t]*\n/g;

/** How many sentences before a claim may ask what it answers. */
const QUESTION_REACH = 2;

/** Gathers the words round each claim of a text. */
export class ClaimContexts {
  readonly #text: string;
  readonly #words: readonly Word[];
  readonly #claims: readonly FoundClaim[];
  readonly #sentences: readonly Sentence[];
  /** Start of each block, in order. */
  readonly #blocks: readonly number[];

  constructor(text: string, words: readonly Word[], claims: readonly FoundClaim[]) {
    this.#text = text;
    this.#words = words;
    this.#claims = claims;
    this.#sentences = sentences(text);
    this.#blocks = [0, ...[...text.matchAll(BLOCK_GAP)].map((gap) => gap.index + gap[0].length)];
  }

  of(claim: FoundClaim): ClaimContext {
    const { start, end, sentenceStart, sentenceEnd, noun, nounStart } = claim;
    const others = this.#claims.filter(
      (other) => other.start >= sentenceStart && other.end <= sentenceEnd,
    );
    const starts = others.map((other) => other.start).filter((offset) => offset >= end);
    const ends = others.map(endOfCounted).filter((offset) => offset <= start);
    const parted = sentenceStart + this.#text.slice(sentenceStart, start).lastIndexOf(';') + 1;
    const comma = this.#text.slice(sentenceStart, start).lastIndexOf(',') + 1;
    const next = Math.min(sentenceEnd, ...starts);
    const last = Math.max(parted, ...ends);
    const words = (from: number, to: number) => wordsBetween(this.#words, from, to);
    const earlier = this.#sentences.filter((sentence) => sentence.end <= sentenceStart);
    const previous = earlier.at(-1);
    const asked = earlier
      .slice(-QUESTION_REACH)
      .find((sentence) => this.#isQuestion(sentence) && !this.#isAnswered(sentence, sentenceStart));
    return {
      noun: nounStart === undefined ? wordsOf(noun) : words(nounStart, nounStart + noun.length),
      ownsNoun: nounStart !== undefined && nounStart >= last && nounStart < next,
      after: words(end, next),
      before: words(last, start),
      close: words(Math.max(last, sentenceStart + comma), next),
      clause: words(last, next),
      sentence: words(sentenceStart, sentenceEnd),
      near: this.#near(earlier, asked).flatMap((sentence) => words(sentence.start, sentence.end)),
      asked: asked !== undefined,
      isListed: this.#isListed(claim),
      next,
      previousStart:
        previous && previous.start >= this.blockStart(start) ? previous.start : undefined,
      paragraph: words(this.blockStart(start), this.#blockEnd(start)),
    };
  }

  /** Start of the block that an offset lies in. */
  blockStart(offset: number): number {
    return this.#blocks.findLast((start) => start <= offset) ?? 0;
  }

  #blockEnd(offset: number): number {
    return this.#blocks.find((start) => start > offset) ?? this.#text.length;
  }

  #near(earlier: readonly Sentence[], asked: Sentence | undefined): readonly Sentence[] {
    const heading = earlier.findLast((sentence) => this.#isHeading(sentence));
    const title = earlier.find((sentence) => this.#isHeading(sentence));
    const near = new Set([earlier.at(-1), asked, heading, title]);
    return [...near].filter((sentence) => sentence !== undefined);
  }

  /** "Trois partenaires s’ajoutent : A, B et C": the number is that of what the list names. */
  #isListed({ value, qualifier, end, sentenceEnd }: FoundClaim): boolean {
    if (qualifier !== 'exact' || value < 2 || value > LONGEST_LIST) return false;
    const rest = this.#text.slice(end, sentenceEnd);
    const colon = /\s?:(?!\/\/)/.exec(rest);
    if (!colon) return false;
    const list = rest.slice(colon.index + colon[0].length);
    if (list.trim() === '') return true;
    const items = list.split(/[,;]|\s(?:et|and)\s/);
    return items.length >= value && !/\d/.test(list);
  }

  #isQuestion({ start, end }: Sentence): boolean {
    return /\?[\s»”"]*$/.test(this.#text.slice(start, end));
  }

  #isAnswered(question: Sentence, before: number): boolean {
    return this.#claims.some(({ start }) => start >= question.end && start < before);
  }

  #isHeading({ start, end }: Sentence): boolean {
    const alone = this.blockStart(start) === start && /^\s*(?:\n|$)/.test(this.#text.slice(end));
    return (
      alone && end - start <= LONGEST_HEADING && !/[.;:,…]$/.test(this.#text.slice(start, end))
    );
  }
}

/** Where a claim ends with what it counts, where that follows it. */
function endOfCounted({ end, noun, nounStart }: FoundClaim): number {
  return nounStart === undefined ? end : Math.max(end, nounStart + noun.length);
}
