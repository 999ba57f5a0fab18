import type { JudgedClaim } from '../model/claim.ts';

/** One figure on the board, as pointed at from the chart: an indicator at a period. */
export interface PointedFigure {
  readonly indicator: string;
  readonly periodId: string;
}

/** What the pointer or the focus is on, in the text or on the board, until it leaves. */
export class Pointing {
  #claim = $state<string>();
  #figure = $state.raw<PointedFigure>();
  #place = $state<string>();
  #territory = $state<string>();

  /** Id of the claim pointed at in the text. */
  get claim(): string | undefined {
    return this.#claim;
  }

  /** The figure pointed at on the chart. */
  get figure(): PointedFigure | undefined {
    return this.#figure;
  }

  /** Code of a territory pointed at in the text. */
  get place(): string | undefined {
    return this.#place;
  }

  /** Code of the territory pointed at on the map. */
  get territory(): string | undefined {
    return this.#territory;
  }

  atClaim(id: string | undefined): void {
    this.#claim = id;
  }

  atFigure(figure: PointedFigure | undefined): void {
    this.#figure = figure;
  }

  atPlace(code: string | undefined): void {
    this.#place = code;
  }

  atTerritory(code: string | undefined): void {
    this.#territory = code;
  }

  /** Tells whether a claim speaks of the figure or the territory pointed at on the board. */
  meets(claim: JudgedClaim): boolean {
    if (this.#territory !== undefined && claim.territory === this.#territory) return true;
    const figure = this.#figure;
    return (
      figure !== undefined &&
      claim.indicator === figure.indicator &&
      (claim.period?.id === figure.periodId ||
        claim.evidence.some(({ period }) => period.id === figure.periodId))
    );
  }
}
