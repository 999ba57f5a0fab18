import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Settling, type SettlingPart } from '../../src/state/settling.ts';

/** A clock whose frames and idle moments come when the test says so. */
class HandClock {
  frames: (() => void)[] = [];
  idles: (() => void)[] = [];
  /** How long the settling of a part takes, in ms. */
  pace = 10;
  #now = 0;

  flush(): void {
    this.pass(this.pace);
  }

  /** Lets some ms pass. */
  pass(time: number): void {
    this.#now += time;
  }

  now(): number {
    return this.#now;
  }

  afterFrame(run: () => void): void {
    this.frames.push(run);
  }

  whenIdle(run: () => void): void {
    this.idles.push(run);
  }

  frame(): void {
    for (const run of this.frames.splice(0)) run();
  }

  idle(): void {
    for (const run of this.idles.splice(0)) run();
  }

  /** Lets time pass until nothing is planned any more; gives how many turns there were. */
  drain(): number {
    let turns = 0;
    for (; this.frames.length + this.idles.length > 0; turns += 1) {
      if (this.frames.length > 0) this.frame();
      else this.idle();
    }
    return turns;
  }
}

/** A part whose sight the test changes. */
interface HandPart extends SettlingPart {
  isSeen: boolean;
  shown: number;
  waits: boolean;
}

/** A page with one choice, and parts that follow it. */
function page(...sights: readonly boolean[]) {
  const clock = new HandClock();
  const settling = new Settling(clock);
  const state = { chosen: 0 };
  const taken: string[] = [];
  const parts = sights.map((isSeen, index) => {
    const part: HandPart = {
      isSeen,
      shown: 0,
      waits: false,
      isStale: () => part.shown !== state.chosen,
      wait: () => (part.waits = true),
      settle: () => {
        part.shown = state.chosen;
        part.waits = false;
        taken.push(`${index}:${state.chosen}`);
      },
    };
    settling.join(part);
    return part;
  });
  const choose = (value: number) => {
    state.chosen = value;
    settling.follow();
  };
  return { clock, settling, parts, taken, choose };
}

describe('Settling', () => {
  it('gives each part a turn of its own, those in sight first, in the order they joined', () => {
    const { clock, taken, choose } = page(false, true, false, true);
    choose(1);
    expect(taken).toEqual([]);
    clock.frame();
    expect(taken).toEqual(['1:1']);
    clock.frame();
    expect(taken).toEqual(['1:1', '3:1']);
    clock.frame();
    expect(taken).toEqual(['1:1', '3:1']);
    clock.idle();
    clock.idle();
    expect(taken).toEqual(['1:1', '3:1', '0:1', '2:1']);
  });

  it('gives quick parts one turn together', () => {
    const { clock, taken, choose } = page(true, true, true, true);
    clock.pace = 1;
    choose(1);
    clock.frame();
    expect(taken).toEqual(['0:1', '1:1', '2:1', '3:1']);
  });

  it('tells the parts that wait, until their turn', () => {
    const { clock, parts, choose } = page(true, true);
    const waiting = () => parts.map(({ waits }) => waits);
    expect(waiting()).toEqual([false, false]);
    choose(1);
    expect(waiting()).toEqual([true, true]);
    clock.frame();
    expect(waiting()).toEqual([false, true]);
    clock.drain();
    expect(waiting()).toEqual([false, false]);
  });

  it('lets a part that waits take the last choice only', () => {
    const { clock, taken, choose } = page(true, true);
    choose(1);
    clock.frame();
    choose(2);
    choose(3);
    clock.drain();
    expect(taken).toEqual(['0:1', '0:3', '1:3']);
  });

  it('does not let a part in sight wait for an idle moment', () => {
    const { clock, parts, taken, choose } = page(false, false);
    choose(1);
    const [, second] = parts;
    if (second) second.isSeen = true;
    choose(2);
    clock.frame();
    expect(taken).toEqual(['1:2']);
    clock.drain();
    expect(taken).toEqual(['1:2', '0:2']);
  });

  it('prepares a part in turns before its own, a long step in each', () => {
    const { clock, parts, taken, choose } = page(true, true);
    const [first] = parts;
    let steps = 3;
    if (first) {
      first.prepare = () => {
        if (steps === 0) return false;
        steps -= 1;
        clock.pass(10);
        return true;
      };
    }
    choose(1);
    for (const left of [2, 1, 0]) {
      clock.frame();
      expect(steps).toBe(left);
      expect(taken).toEqual([]);
    }
    clock.frame();
    expect(taken).toEqual(['0:1']);
    clock.drain();
    expect(taken).toEqual(['0:1', '1:1']);
  });

  it('gives no turn to a part that has gone, or that is up to date', () => {
    const { clock, settling, parts, taken, choose } = page(true);
    const gone = {
      isSeen: true,
      isStale: () => true,
      wait: () => undefined,
      settle: () => taken.push('gone'),
    };
    const leave = settling.join(gone);
    leave();
    choose(1);
    parts[0]?.settle();
    clock.drain();
    expect(taken).toEqual(['0:1']);
  });

  it('brings all parts up to date at once when asked', () => {
    const { settling, parts, choose } = page(true, false, true);
    choose(4);
    settling.settleAll();
    expect(parts.map(({ shown }) => shown)).toEqual([4, 4, 4]);
  });

  it('ends with every part showing the last choice, whatever came between', () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({ choose: fc.integer({ min: 1, max: 9 }) }),
        fc.record({ show: fc.nat(3), isSeen: fc.boolean() }),
        fc.constantFrom('frame' as const, 'idle' as const),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        steps,
        fc.tuple(...Array.from({ length: 4 }, () => fc.boolean())),
        (all, sights) => {
          const { clock, parts, choose } = page(...sights);
          let last = 0;
          for (const step of all) {
            if (step === 'frame') clock.frame();
            else if (step === 'idle') clock.idle();
            else if ('choose' in step) choose((last = step.choose));
            else {
              const part = parts[step.show];
              if (part) part.isSeen = step.isSeen;
            }
          }
          expect(clock.drain()).toBeLessThanOrEqual(6);
          expect(parts.map(({ shown }) => shown)).toEqual(parts.map(() => last));
        },
      ),
    );
  });
});
