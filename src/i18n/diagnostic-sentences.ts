import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts';

/** A sentence for every remark: what is wrong and what to do; `p` gives a parameter, '' if unset. */
export type DiagnosticSentences = Readonly<
  Record<DiagnosticCode, (diagnostic: Diagnostic, p: (name: string) => string) => string>
>;
