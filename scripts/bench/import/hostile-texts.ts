/** Texts that a careless reader takes ever longer over; each is made as long as asked for. */
export const HOSTILE_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'one line': (length) => 'x'.repeat(length),
  quotes: (length) => `indicateur;periode;territoire;valeur\n${'"'.repeat(length)}`,
  'unclosed quotes': (length) =>
    `indicateur;periode;territoire;valeur\n${'"a;b\n'.repeat(length / 5)}`,
  separators: (length) => `a;b\n${';'.repeat(length)}`,
  blanks: (length) => `indicateur;periode;territoire;valeur\n${' '.repeat(length)};2021;46;1\n`,
  'spaced digits': (length) =>
    `indicateur;periode;territoire;valeur\n${'contacts;2021;46;1 2 3 4 5 6\n'.repeat(length / 29)}`,
  'unknown places': (length) =>
    `indicateur;periode;territoire;valeur\n${Array.from({ length: length / 30 }, (_, row) => `contacts;2021;Lieu-dit ${row};1`).join('\n')}`,
};
