import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { mapFr } from '../../../src/i18n/map-fr.ts';
import { formats } from '../../../src/i18n/formats.ts';
import { dayOf } from '../../../src/model/period.ts';
import { STEP_TIMES } from '../../../src/map/time/playback.ts';
import { stepText } from '../../../src/map/time/step-text.ts';
import TimeSlider from '../../../src/map/time/TimeSlider.svelte';
import { timeGrains } from '../../../src/map/time/time-steps.ts';
import { period } from '../../model/in-words.ts';

const texts = mapFr.time;
const f = formats('fr');
const today = dayOf(2021, 6, 15);
const grains = timeGrains(
  ['2020-11', '2020-12', '2021-01', '2021-02'].map((id) => ({
    period: period(id),
    territories: 1,
  })),
);
const [months, , years] = grains;

function draw(place: number): string {
  if (!months) throw new Error('no months');
  const props = {
    grains,
    grain: months,
    place,
    texts,
    stepText: (step: (typeof months.steps)[number]) => stepText(step, 'flux', today, f, texts),
    endText: (step: (typeof months.steps)[number]) => f.tick(step.period),
    numberText: String,
    onstep: () => undefined,
    onplay: () => undefined,
    ongrain: () => undefined,
  };
  return render(TimeSlider, { props }).body;
}

describe('TimeSlider', () => {
  it('is a range over the stops, whose value is said as a period', () => {
    const html = draw(1);
    const [range = ''] = /<input[^>]*type="range"[^>]*>/.exec(html) ?? [];
    expect(range).toContain('max="3"');
    expect(range).toContain('value="1"');
    expect(range).toContain('aria-valuetext="décembre 2020"');
    expect(range).toContain(`aria-label="${texts.slider}"`);
    expect(html).toMatch(/<output[^>]*>décembre 2020<\/output>/);
    expect(html).toContain('2 sur 4');
  });

  it('keeps the buttons of the ends in reach of the keyboard', () => {
    const disabled = (html: string) => html.match(/<button[^>]*aria-disabled="true"[^>]*>/g) ?? [];
    expect(disabled(draw(0)).join()).toContain(texts.previous);
    expect(disabled(draw(3)).join()).toContain(texts.next);
    expect(disabled(draw(1))).toEqual([]);
    expect(draw(0)).not.toMatch(/<button[^>]* disabled/);
  });

  it('offers the lengths by which time can be walked', () => {
    const html = draw(0);
    for (const { precision } of grains) expect(html).toContain(`value="${precision}"`);
  });
});

describe('stepText()', () => {
  const [first, second] = years?.steps ?? [];
  const say = (step: typeof first, kind: 'flux' | 'stock', now = today) =>
    step && stepText(step, kind, now, f, texts);

  it('says of a flux where its figures do not fill the period, or that it runs', () => {
    expect(say(first, 'flux')).toBe('2020 (chiffres\u00a0: novembre 2020 – décembre 2020)');
    expect(say(second, 'flux')).toBe('2021 (en cours)');
    expect(say(second, 'flux', dayOf(2023, 1, 1))).toContain('janvier 2021 – février 2021');
  });

  it('names the period alone where it is full, or of a stock', () => {
    expect(say(months?.steps[0], 'flux')).toBe('novembre 2020');
    expect(say(first, 'stock')).toBe('2020');
  });
});

describe('STEP_TIMES', () => {
  it('changes the map less than three times a second at its fastest', () => {
    expect(Math.min(...Object.values(STEP_TIMES))).toBeGreaterThan(1000 / 3);
  });
});
