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
  'lines of totals': (length) =>
    `Commune;Mois;Contacts\n${Array.from({ length: length / 20 }, (_, row) => (row % 2 ? 'Cahors;01/2021;3' : `Total ${row};01/2021;3`)).join('\n')}`,
  'headers again': (length) =>
    `Commune;Mois;Contacts\n${Array.from({ length: length / 400 }, (_, row) => (row % 2 ? 'Commune;Mois;Contacts' : `Cahors;01/2021;${row}`)).join('\n')}`,
  'notes below': (length) =>
    `Commune;Mois;Contacts\nCahors;01/2021;3\n${Array.from({ length: length / 12 }, (_, row) => `Note ${row};;`).join('\n')}`,
  columns: (length) =>
    ['Contacts ', '']
      .map((word) =>
        Array.from({ length: length / 2000 }, (_, column) => `${word}${column}`).join(';'),
      )
      .join('\n'),
};
