import type { Indicator } from '../../model/indicator.ts';
import { type KeyFigure, keyFigure } from '../../model/key-figure.ts';
import { quantityOf } from '../../model/quantity.ts';
import { type Stage, stageRate, type StageRate } from '../../model/stage-rate.ts';
import type { Board } from '../../state/board.svelte.ts';

/** Paths that the programme's indicators follow, step by step; a step may bear several names. */
const KNOWN_PATHS = {
  welcome: [
    'contacts',
    'contacts_recus',
    'familles_suivies',
    'familles_installees',
    'familles_arrivees',
  ],
  stands: ['visiteurs_stand', 'visiteurs_avec_projet'],
  stays: ['candidatures_immersion', 'candidats_accueillis'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type KnownPath = keyof typeof KNOWN_PATHS;

/** More steps than this make no path to follow at a glance. */
export const MOST_STAGES = 5;

/** A step and the figure to show for it. */
export interface FiguredStage extends Stage {
  readonly figure: KeyFigure;
}

/** What the chart of a path shows. */
export interface PathChoice {
  readonly id: KnownPath | 'own';
  readonly stages: readonly FiguredStage[];
  /** From each stage to the next. */
  readonly rates: readonly StageRate[];
  /** From the first to the last, where others stand between them. */
  readonly overall: StageRate | undefined;
}

/** Lists the known paths of which at least two stages have figures, in their territory or any. */
export function knownPaths(board: Board): readonly KnownPath[] {
  return ALL.filter((path) => stagesOf(board, KNOWN_PATHS[path]).filter(hasFigure).length > 1);
}

const ALL: readonly KnownPath[] = ['welcome', 'stands', 'stays'];

/** Gives the stages asked for, or the first path that is known; undefined under two stages. */
export function pathChoice(board: Board): PathChoice | undefined {
  const { pathStages } = board.view;
  if (pathStages && pathStages.length > 1) {
    const stages = stagesOf(board, pathStages).slice(0, MOST_STAGES);
    const known = ALL.find((path) => isSame(board, path, stages));
    if (stages.length > 1) return choiceOf(board, known ?? 'own', stages);
  }
  const [first] = knownPaths(board);
  return first && choiceOf(board, first, stagesOf(board, KNOWN_PATHS[first]).filter(hasFigure));
}

/** Gives the codes of the stages of a known path that have figures. */
export function codesOfPath(board: Board, path: KnownPath): readonly string[] {
  const stages = stagesOf(board, KNOWN_PATHS[path]).filter(hasFigure);
  return stages.map(({ indicator }) => indicator.code);
}

/** Lists what can be a stage: amounts of something, not rates. */
export function stageIndicators(board: Board): readonly Indicator[] {
  return board.dataset.indicators.filter(
    (indicator) => quantityOf(indicator) === 'count' && board.series(indicator).points.length > 0,
  );
}

function isSame(board: Board, path: KnownPath, stages: readonly FiguredStage[]): boolean {
  return codesOfPath(board, path).join() === stages.map(({ indicator }) => indicator.code).join();
}

function stagesOf(board: Board, codes: readonly string[]): readonly FiguredStage[] {
  return codes.flatMap((code) => {
    const indicator = board.dataset.indicators.find((one) => one.code === code);
    if (!indicator) return [];
    const series = board.series(indicator);
    return [{ indicator, series, figure: keyFigure(indicator, series, board.span) }];
  });
}

const hasFigure = ({ figure }: FiguredStage) => figure.kind !== 'none';

function choiceOf(
  { span }: Board,
  id: PathChoice['id'],
  stages: readonly FiguredStage[],
): PathChoice {
  const rates = stages.slice(1).flatMap((to, index) => {
    const from = stages[index];
    return from ? [stageRate(from, to, span)] : [];
  });
  const [first, last] = [stages[0], stages.at(-1)];
  const overall = first && last && stages.length > 2 ? stageRate(first, last, span) : undefined;
  return { id, stages, rates, overall };
}
