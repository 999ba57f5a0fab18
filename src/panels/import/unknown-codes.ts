import type { Diagnostic, DiagnosticCode } from '../../model/diagnostic.ts';

/** A text that stands for nothing known, and what may have been meant; '' where nothing is near. */
export interface UnknownCode {
  readonly text: string;
  readonly nearest: string;
}

/** Lists the texts that remarks of one kind speak of, each once, in the order of the file. */
export function unknownCodes(
  diagnostics: readonly Diagnostic[],
  code: DiagnosticCode,
): readonly UnknownCode[] {
  const found = new Map<string, UnknownCode>();
  for (const one of diagnostics) {
    if (one.code !== code || one.value === '' || found.has(one.value)) continue;
    found.set(one.value, { text: one.value, nearest: one.params['nearest'] ?? '' });
  }
  return [...found.values()];
}
