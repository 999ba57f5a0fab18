/** Signs that call a note after a word or a number ("Cahors³", "12†"): a part of a class of letters. */
export const NOTE_CALLS = '†‡⁰¹²³⁴-⁹';
