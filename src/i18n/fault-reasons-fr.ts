/** Why a cell was not read, or what was left out of it, after a colon in a French sentence. */
export const valueReasonsFr: Readonly<Record<string, string>> = {
  'two-separators': 'il contient deux séparateurs',
  grouping: 'ses groupes de chiffres ne sont pas clairs',
  'other-style': 'il n’est pas écrit comme les autres nombres de sa colonne',
  percent: 'un pourcentage n’est pas un effectif',
  'spreadsheet-error': 'c’est une erreur de tableur',
  formula: 'c’est une formule, pas son résultat',
  damaged: 'un caractère entre ses chiffres est illisible',
  'date-like': 'c’est une date ou une heure',
  range: 'c’est un intervalle',
  'several-numbers': 'il contient plusieurs nombres',
  multiplier: 'il est écrit en multiples (milliers, k€…)',
  'unit-unknown': 'ce qui suit le nombre n’est pas compris',
  'at-most': '« au plus » n’est pas l’un des qualificatifs',
  sign: 'le signe n’est pas collé devant le nombre',
  parentheses: 'il peut être négatif, ou appeler une note',
  exponent: 'ses derniers chiffres ont été arrondis par le tableur',
  'too-large': 'il est trop grand pour être lu exactement',
  'too-long': 'c’est un texte trop long',
  words: 'il est écrit en toutes lettres',
  'not-a-number': 'ce n’est pas un nombre',
};

export const periodReasonsFr: Readonly<Record<string, string>> = {
  'not-a-period': '',
  'impossible-date': 'ce jour ou ce mois n’existe pas',
  'year-outside': 'l’année doit être entre 1900 et 2100',
  'year-missing': 'l’année manque',
  'other-order': 'les autres dates de la colonne mettent le jour et le mois dans l’autre ordre',
  serial: 'c’est une date enregistrée comme un nombre par un tableur',
  'two-years': 'il y a deux années, choisissez-en une',
  'several-dates': 'il y a plusieurs dates, gardez-en une',
  week: 'les semaines ne sont pas des périodes d’ici',
  'unclear-part': 'on peut le comprendre de plusieurs façons',
  vague: 'il faut une date, un mois, un trimestre, un semestre ou une année',
  'time-zone': 'en heure de France, c’est déjà le jour suivant',
  'parts-disagree': 'ses colonnes se contredisent',
};

export const valueNotesFr: Readonly<Record<string, string>> = {
  parentheses: 'les parenthèses sont lues comme un signe moins',
  exponent: 'la puissance de dix est appliquée, vérifiez que le nombre n’est pas arrondi',
  'plus-sign': 'le signe + est lu comme un signe, et non comme « plus de »',
  'missing-code':
    'le signe moins est gardé, mais un tel nombre dit souvent qu’il n’y a pas de valeur : écrivez alors nd',
};

export const periodNotesFr: Readonly<Record<string, string>> = {
  'two-digit-year': 'l’année n’a que deux chiffres',
  time: 'l’heure est laissée de côté',
  mark: 'la marque qui suit est laissée de côté',
};

export const absencesFr: Readonly<Record<string, string>> = {
  'not-reported': 'non communiquée',
  'not-applicable': 'sans objet',
  withheld: 'non diffusée',
};

/** After "La colonne « OBS_STATUS » dit « E » :". */
export const statusNotesFr: Readonly<Record<string, string>> = {
  estimated: 'la valeur est estimée',
  forecast: 'la valeur est une prévision',
  unreliable: 'la valeur est peu fiable',
  provisional: 'la valeur est provisoire',
  break: 'la série change de méthode à cet endroit',
  other: 'la valeur n’est pas comme les autres',
  unknown: 'ce statut n’est pas connu',
};
