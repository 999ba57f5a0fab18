import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import EvolutionChart from '../../src/charts/EvolutionChart.svelte';
import QualifierLegend from '../../src/charts/QualifierLegend.svelte';
import SeriesLegend from '../../src/charts/SeriesLegend.svelte';
import Timeline from '../../src/charts/Timeline.svelte';
import { AMBASSADORS, OPTIONS, period, point, series } from './sample-series.ts';

const texts = { exact: 'exact', above: 'plus de', around: 'près de' };
const { colors } = OPTIONS;

describe('<EvolutionChart>', () => {
  it('is one named image of a height that is kept, with a canvas hidden from readers', () => {
    const fallback = createRawSnippet(() => ({ render: () => '<p>fallback</p>' }));
    const props = { series: [AMBASSADORS], options: OPTIONS, label: 'Évolution', height: 300 };
    const { body } = render(EvolutionChart, { props: { ...props, fallback } });
    expect(body).toContain('role="img"');
    expect(body).toContain('aria-label="Évolution"');
    expect(body).toContain('height: 300px');
    expect(body).toContain('<canvas aria-hidden="true"');
    expect(body).not.toContain('fallback');
  });
});

describe('<SeriesLegend>', () => {
  it('shows a shape in its colour, a label and a unit', () => {
    const props = {
      series: [{ ...AMBASSADORS, unit: 'personnes' }],
      scheme: 'light',
      label: 'L',
    } as const;
    const { body } = render(SeriesLegend, { props });
    expect(body).toContain(`fill="${AMBASSADORS.style.color.light}"`);
    expect(body).toContain('ambassadeurs');
    expect(body).toContain('(personnes)');
  });
});

describe('<QualifierLegend>', () => {
  it('shows what is present and has words', () => {
    const props = { series: [AMBASSADORS], texts, colors, label: 'Lecture' };
    const { body } = render(QualifierLegend, { props });
    expect(body.match(/<li/g)).toHaveLength(3);
    expect(body).toContain('plus de');
  });

  it('shows nothing where all is exact', () => {
    const exact = series('a', 'flux', [point('2020', 3)]);
    const { body } = render(QualifierLegend, {
      props: { series: [exact], texts, colors, label: 'L' },
    });
    expect(body).not.toContain('<ul');
  });
});

describe('<Timeline>', () => {
  it('is one named image with every event in it', () => {
    const day = period('2021-07-14');
    const events = [
      { id: 'e1', name: 'Salon', start: day, end: day, type: 'salon', glyph: 'star' as const },
    ];
    const range = { from: period('2020').start, to: period('2022').end };
    const props = { events, range, options: OPTIONS, color: '#b4540a', label: 'Frise' };
    const { body } = render(Timeline, { props });
    expect(body).toContain('aria-label="Frise"');
    expect(body).toContain('<title>Salon</title>');
    expect(body).toContain('data-event="e1"');
  });
});
