import type { Exhibit } from '../../export/exhibit.ts';
import { figuresFingerprint } from '../../export/figures-fingerprint.ts';
import { Board } from '../../state/board.svelte.ts';
import type { Dashboard } from '../../state/dashboard.svelte.ts';
import type { ExhibitMaker } from '../../state/export-desk.svelte.ts';
import type { ReopenedView } from '../../state/published-view.ts';

/** How the figures on the page stand to those of a picture. */
export interface Comparison {
  readonly kind:
    | 'same'
    | 'changed'
    /** Figures of a person's own are on the page: the picture's, or others. */
    | 'own-same'
    | 'own-others'
    /** The picture showed a file that has not been asked for. */
    | 'linked'
    /** The figures of the picture are on their way. */
    | 'waiting'
    /** The person has turned to other figures since. */
    | 'elsewhere';
  /** What the picture shows, made of the figures on the page. */
  readonly exhibit?: Exhibit;
}

/** What of the page the figures of a picture are compared with. */
export type ComparedPage = Pick<Dashboard, 'content' | 'view' | 'today' | 'translation'>;

/** Compares the figures of a picture with those on the page, under the view of the picture. */
export function compareReopened(
  reopened: ReopenedView,
  make: ExhibitMaker,
  { content, view, today, translation }: ComparedPage,
): Comparison {
  if (content.kind !== 'ready') return { kind: 'waiting' };
  const { origin } = content;
  const isOwn = origin.kind === 'own';
  const showsFile = isOwn && view.linkedFile === reopened.linkedFile;
  if (reopened.linkedFile !== undefined && !isOwn) return { kind: 'linked' };
  if (!isOwn && origin.dataSet !== reopened.view.dataSet) {
    return { kind: view.dataSet === reopened.view.dataSet ? 'waiting' : 'elsewhere' };
  }
  const board = new Board(
    { today, translation, choose: () => undefined },
    { ready: content, view: { ...reopened.view, lang: translation.lang } },
  );
  const exhibit = make(board, '');
  const isSame = figuresFingerprint(exhibit.table) === reopened.fingerprint;
  // A file that the address names is no more the person's own than the page's.
  if (isOwn && !(showsFile && reopened.linkedFile !== undefined)) {
    return { kind: isSame ? 'own-same' : 'own-others', exhibit };
  }
  return { kind: isSame ? 'same' : 'changed', exhibit };
}
