/** Why a cell was not read, or what was left out of it, after a colon in an English sentence. */
export const valueReasonsEn: Readonly<Record<string, string>> = {
  'two-separators': 'it holds two separators',
  grouping: 'its groups of digits are not clear',
  'other-style': 'it is not written like the other numbers of its column',
  percent: 'a percentage is not a count',
  'spreadsheet-error': 'it is a spreadsheet error',
  formula: 'it is a formula, not its result',
  damaged: 'a character between its digits cannot be read',
  'date-like': 'it is a date or a time',
  range: 'it is a range',
  'several-numbers': 'it holds several numbers',
  multiplier: 'it is written in multiples (thousands, k€…)',
  'unit-unknown': 'what follows the number is not understood',
  'at-most': '“at most” is not one of the qualifiers',
  sign: 'the sign does not stand right before the number',
  parentheses: 'it may be negative, or call a note',
  exponent: 'the spreadsheet has rounded its last digits',
  'too-large': 'it is too large to be read exactly',
  'too-long': 'the text is too long',
  words: 'it is written in words',
  'not-a-number': 'it is not a number',
};

export const periodReasonsEn: Readonly<Record<string, string>> = {
  'not-a-period': '',
  'impossible-date': 'there is no such day or month',
  'year-outside': 'the year must be between 1900 and 2100',
  'year-missing': 'the year is missing',
  'other-order': 'the other dates of the column put day and month the other way round',
  serial: 'it is a date stored as a number by a spreadsheet',
  'two-years': 'there are two years, choose one',
  'several-dates': 'there are several dates, keep one',
  week: 'weeks are no periods here',
  'unclear-part': 'it can be understood in several ways',
  vague: 'a date, month, quarter, half or year is needed',
  'time-zone': 'in French time it is already the next day',
  'parts-disagree': 'its columns contradict each other',
};

export const valueNotesEn: Readonly<Record<string, string>> = {
  parentheses: 'the parentheses are read as a minus sign',
  exponent: 'the power of ten is applied, check that the number is not rounded',
  'plus-sign': 'the + is read as a sign, not as “more than”',
  'missing-code':
    'the minus sign is kept, but such a number often says that there is no value: write nd then',
};

export const periodNotesEn: Readonly<Record<string, string>> = {
  'two-digit-year': 'the year has two digits only',
  time: 'the time of day is left out',
  mark: 'the mark after it is left out',
};

export const absencesEn: Readonly<Record<string, string>> = {
  'not-reported': 'not reported',
  'not-applicable': 'not applicable',
  withheld: 'withheld',
};

/** After "The column “OBS_STATUS” says “E”:". */
export const statusNotesEn: Readonly<Record<string, string>> = {
  estimated: 'the value is estimated',
  forecast: 'the value is a forecast',
  unreliable: 'the value is not reliable',
  provisional: 'the value is provisional',
  break: 'the series changes its method there',
  other: 'the value is not quite as others',
  unknown: 'this status is not known',
};
