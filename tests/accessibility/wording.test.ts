import { describe, expect, it } from 'vitest';
import { accessibilityEn } from '../../src/i18n/accessibility-en.ts';
import { accessibilityFr } from '../../src/i18n/accessibility-fr.ts';
import { chartsFr } from '../../src/i18n/charts-fr.ts';
import { compareFr } from '../../src/i18n/compare-fr.ts';
import { exportFr } from '../../src/i18n/export-fr.ts';
import { importFr } from '../../src/i18n/import-fr.ts';
import { mapFr } from '../../src/i18n/map-fr.ts';
import { messagesFr } from '../../src/i18n/messages-fr.ts';
import { otherChartsFr } from '../../src/i18n/other-charts-fr.ts';
import { leaves, textsOf } from '../i18n/message-texts.ts';

const PAGE = [messagesFr, mapFr, chartsFr, compareFr, otherChartsFr, importFr, exportFr];

/** An instruction that only those who see colours, shapes and places can follow. */
const SEEN_ONLY =
  /(bouton|lien|champ|case|zone|texte|icône|point|barre)s? (rouge|vert|bleu|orange|jaune|gris|rond|carré|à (droite|gauche))(?!\p{L})|(ci-contre|à droite|à gauche|en haut|en bas) de (la page|l’écran)|cliquez (à|en) /iu;

describe('the words of the page', () => {
  it('no sentence leans on a colour, a shape or a place alone', () => {
    const found = PAGE.flatMap((messages) =>
      leaves(messages).filter(
        ([, message]) => typeof message === 'string' && SEEN_ONLY.test(message),
      ),
    );
    expect(found).toEqual([]);
    expect('Appuyez sur le bouton vert').toMatch(SEEN_ONLY);
  });
});

describe('the words of the accessibility page', () => {
  const shapeOf = (messages: unknown) =>
    leaves(messages).map(([path, message]) =>
      typeof message === 'function' ? `${path}(${message.length})` : path,
    );

  it('are the same in both languages', () => {
    expect(shapeOf(accessibilityEn)).toEqual(shapeOf(accessibilityFr));
  });

  it('use the no-break spaces and the apostrophes of French', () => {
    for (const [path, message] of leaves(accessibilityFr)) {
      for (const text of textsOf(message)) {
        expect(text, path).not.toMatch(/['"]| [:;!?»%]|« |\d \d{3}(?!\d)|undefined/);
      }
    }
  });
});
