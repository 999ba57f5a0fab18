import { accessibilityEn } from './accessibility-en.ts';
import { accessibilityFr, type AccessibilityMessages } from './accessibility-fr.ts';
import type { Translation } from './make-translation.ts';

/** A language with the words of the accessibility page, which are fetched with it only. */
export interface AccessibilityTranslation extends Translation {
  readonly a: AccessibilityMessages;
}

/** Adds the words of the accessibility page to a translation. */
export function accessibilityTranslation(translation: Translation): AccessibilityTranslation {
  return { ...translation, a: translation.lang === 'fr' ? accessibilityFr : accessibilityEn };
}
