import type { Inline } from '../article.ts';

/**
 * Writes runs of text as a browser shows them: blanks and line ends as one space, none at the
 * beginning, at the end or round a break, empty marks dropped. No-break spaces stay.
 */
export function collapseInlines(inlines: readonly Inline[]): readonly Inline[] {
  return withoutEnd(collapsed(inlines, { afterSpace: true }));
}

function collapsed(inlines: readonly Inline[], place: { afterSpace: boolean }): readonly Inline[] {
  const kept: Inline[] = [];
  for (const inline of inlines) {
    if (inline.kind === 'break') {
      const before = withoutEnd(kept.splice(0));
      kept.push(...before);
      if (kept.length > 0) kept.push(inline);
      place.afterSpace = true;
    } else if (inline.kind === 'text') {
      const spaced = inline.text.replace(/[ \t\n\r\f]+/g, ' ');
      const text = place.afterSpace ? spaced.replace(/^ /, '') : spaced;
      if (text === '') continue;
      place.afterSpace = text.endsWith(' ');
      const last = kept.at(-1);
      if (last?.kind === 'text') kept.splice(-1, 1, { kind: 'text', text: last.text + text });
      else kept.push({ kind: 'text', text });
    } else {
      const children = collapsed(inline.children, place);
      if (children.length > 0) kept.push({ ...inline, children });
    }
  }
  return kept;
}

/** Drops blanks and breaks at the end, inside marks too. */
function withoutEnd(inlines: readonly Inline[]): readonly Inline[] {
  const kept = [...inlines];
  for (let last = kept.pop(); last; last = kept.pop()) {
    if (last.kind === 'break') continue;
    if (last.kind === 'text') {
      const text = last.text.replace(/[ \u00a0]+$/, '');
      if (text !== '') return [...kept, { kind: 'text', text }];
    } else {
      const children = withoutEnd(last.children);
      if (children.length > 0) return [...kept, { ...last, children }];
    }
  }
  return kept;
}
