import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conformityOf } from '../../src/panels/accessibility/conformity.ts';
import {
  type Criterion,
  CRITERION_STATES,
  normalizeDeclaration,
} from '../../src/panels/accessibility/declaration.ts';

const criterion = (etat: string, numero = '1.1') => ({ numero, titre_fr: 'Titre', etat });

const inState = (state: Criterion['state']): Criterion => ({
  id: '1.1',
  title: { fr: '', en: '' },
  state,
  reason: { fr: '', en: '' },
  tests: [],
});

describe('normalizeDeclaration()', () => {
  it('reads what a file says', () => {
    const read = normalizeDeclaration({
      referentiel: 'RGAA 4.1.2',
      editeur: { nom: ' Département ', courriel: 'a@lot.fr', formulaire: 'https://lot.fr/contact' },
      evaluation: { date: '2026-11-22', auditeur: 'Un cabinet' },
      criteres: [{ ...criterion('conforme'), titre_en: 'Title', tests: ['a › b', 3, ''] }],
    });
    expect(read).toMatchObject({
      standard: 'RGAA 4.1.2',
      publisher: { name: 'Département', email: 'a@lot.fr', form: 'https://lot.fr/contact' },
      date: { id: '2026-11-22' },
      auditor: 'Un cabinet',
      criteria: [{ id: '1.1', title: { fr: 'Titre', en: 'Title' }, tests: ['a › b'] }],
    });
  });

  it('says in French what has no English', () => {
    const read = normalizeDeclaration({ criteres: [criterion('conforme')] });
    expect(read?.criteria[0]?.title).toEqual({ fr: 'Titre', en: 'Titre' });
  });

  it('leaves out what it cannot trust: unknown criteria and states, links that are not', () => {
    const read = normalizeDeclaration({
      editeur: { courriel: 'a@b?bcc=c@d', formulaire: 'javascript:alert(1)' },
      criteres: [criterion('conforme'), criterion('parfait'), criterion('conforme', '14.1'), 7],
    });
    expect(read?.criteria).toHaveLength(1);
    expect(read?.publisher).toMatchObject({ email: '', form: undefined });
  });

  it('gives nothing for anything else, and never throws', () => {
    expect(normalizeDeclaration({ criteres: [] })).toBeUndefined();
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => normalizeDeclaration(value)).not.toThrow();
        expect(() => normalizeDeclaration({ criteres: value, editeur: value })).not.toThrow();
      }),
    );
  });
});

describe('conformityOf()', () => {
  it('is whole only where every criterion that applies is met', () => {
    const met = inState('conforme');
    const aside = inState('non applicable');
    expect(conformityOf([met, aside])).toMatchObject({ conformity: 'total', share: 1 });
    for (const state of ['non conforme', 'non vérifié'] as const) {
      expect(conformityOf([met, met, inState(state)]).conformity).toBe('partial');
      expect(conformityOf([met, inState(state), inState(state)]).conformity).toBe('none');
    }
    expect(conformityOf([aside]).conformity).toBe('none');
  });

  it('counts each criterion once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CRITERION_STATES)), (states) => {
        const { counts, applicable } = conformityOf(states.map(inState));
        const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
        expect(all).toBe(states.length);
        expect(applicable).toBe(states.length - counts['non applicable']);
      }),
    );
  });
});
