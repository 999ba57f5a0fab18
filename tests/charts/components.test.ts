import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import ChartExplorer from '../../src/charts/ChartExplorer.svelte';
import EvolutionChart from '../../src/charts/EvolutionChart.svelte';
import QualifierLegend from '../../src/charts/QualifierLegend.svelte';
import SeriesLegend from '../../src/charts/SeriesLegend.svelte';
import { AMBASSADORS, OPTIONS, point, series } from './sample-series.ts';

const texts = { exact: 'exact', above: 'plus de', around: 'près de' };
const { colors } = OPTIONS;

describe('<EvolutionChart>', () => {
  it('is one named image of a height that is kept', () => {
    const content = { series: [AMBASSADORS] };
    const words = { points: 'Points', keyboard: 'Flèches', position: String };
    const props = { content, options: OPTIONS, label: 'Évolution', texts: words, height: 300 };
    const { body } = render(EvolutionChart, { props });
    expect(body).toContain('role="img"');
    expect(body).toContain('aria-label="Évolution"');
    expect(body).toContain('height: 300px');
  });
});

describe('<ChartExplorer>', () => {
  const children = createRawSnippet(() => ({ render: () => '<i>drawing</i>' }));
  const words = {
    points: 'Points',
    keyboard: 'Flèches',
    position: (place: number, count: number) => `point ${place} sur ${count}`,
  };
  const box = { x0: 0, y0: 0, x1: 4, y1: 4 };
  const marks = ['a', 'b'].map((id) => ({ id, series: 's', box, x: 2, y: 2, text: id }));

  it('is one tab stop, with the place of the point where the keyboard is', () => {
    const props = { marks, label: 'Évolution', texts: words, children, highlight: 'b' };
    const { body } = render(ChartExplorer, { props });
    expect(body.match(/tabindex/g)).toHaveLength(1);
    expect(body).toContain('aria-posinset="2"');
    expect(body).toContain('point 2 sur 2');
    expect(body).toContain('aria-live="polite"');
  });

  it('has no list where there is nothing to walk', () => {
    const props = { marks: [], label: 'Évolution', texts: words, children };
    expect(render(ChartExplorer, { props }).body).not.toContain('listbox');
  });
});

describe('<SeriesLegend>', () => {
  it('shows a shape in its colour and a label, and the grey of an earlier time', () => {
    const past = { ...AMBASSADORS, id: 'past', label: 'avant', pastOf: AMBASSADORS.id };
    const props = { series: [AMBASSADORS, past], scheme: 'light', label: 'L', colors } as const;
    const { body } = render(SeriesLegend, { props });
    expect(body).toContain(`fill="${AMBASSADORS.style.color.light}"`);
    expect(body).toContain('ambassadeurs');
    expect(body).toContain(`fill="${colors.muted}"`);
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
