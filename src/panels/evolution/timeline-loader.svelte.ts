import type { ChartsTranslation } from '../../i18n/charts-translation.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { ShownEvents } from './shown-events.ts';
import type { timelineUnder, TimelineUnder } from './timeline-under.ts';

/** What draws the events under charts, fetched once they are asked for. */
export class TimelineLoader {
  #make = $state.raw<typeof timelineUnder>();

  /** To be made while a component is: it follows what is asked for. */
  constructor(isAsked: () => boolean) {
    $effect(() => {
      if (isAsked() && !this.#make) void this.#fetch();
    });
  }

  /** Gives the events under a chart; undefined where there are none to show, and until they can be. */
  of(
    { timeline }: ShownEvents,
    dataset: Dataset,
    words: ChartsTranslation,
  ): TimelineUnder | undefined {
    return timeline && this.#make?.(timeline, dataset, words);
  }

  async #fetch(): Promise<void> {
    try {
      this.#make = (await import('./timeline-under.ts')).timelineUnder;
    } catch {
      // The chart stands without them; their table, which is fetched too, says what failed.
    }
  }
}
