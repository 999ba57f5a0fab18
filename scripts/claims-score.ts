import { readCorpus } from '../tests/article/corpus/read-corpus.ts';
import { PROGRAMME_DATA, readFolder } from './claims/programme-data.ts';
import { type Score, scoreCorpus } from './claims/score-corpus.ts';
import { readGazetteer } from './gazetteer.ts';

/**
 * Prints how well the figures of the annotated texts (tests/fixtures/claims) are found, tied to the
 * programme's data and judged; with `--misses`, what went wrong, a line each.
 */
async function main(args: readonly string[]): Promise<void> {
  const gazetteer = readGazetteer();
  const dataset = await readFolder(PROGRAMME_DATA, gazetteer);
  if (!dataset) throw new Error(`data: ${PROGRAMME_DATA}`);
  const scores = scoreCorpus(readCorpus(), dataset, gazetteer);
  const lines: readonly (readonly [string, Score])[] = [
    ['Finding, precision', scores.precision],
    ['Finding, recall', scores.recall],
    ['Tying (indicator and period)', scores.tying],
    ['Verdict, where the tie is right', scores.verdicts],
  ];
  for (const [name, { right, all, misses }] of lines) {
    const share = all === 0 ? 1 : right / all;
    console.log(`${name.padEnd(32)} ${(share * 100).toFixed(1).padStart(5)} %  ${right}/${all}`);
    if (args.includes('--misses')) for (const miss of misses) console.log(`  ${miss}`);
  }
}

await main(process.argv.slice(2));
