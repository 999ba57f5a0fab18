import type { Diagnostic } from '../model/diagnostic.ts';
import { diagnosticsEn } from './diagnostics-en.ts';
import { diagnosticsFr } from './diagnostics-fr.ts';
import type { Lang } from './lang.ts';
import { frenchSpaces } from './typography.ts';

/** Says a remark in a language. */
export function diagnosticSentence(lang: Lang, diagnostic: Diagnostic): string {
  const say = (lang === 'fr' ? diagnosticsFr : diagnosticsEn)[diagnostic.code];
  const sentence = say(diagnostic, (name) => diagnostic.params[name] ?? '');
  return lang === 'fr' ? frenchSpaces(sentence) : sentence;
}
