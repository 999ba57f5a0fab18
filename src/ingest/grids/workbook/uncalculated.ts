/**
 * Stands for a formula that was saved without its result, as an error of a spreadsheet: it is neither
 * an empty cell nor a zero.
 */
export const UNCALCULATED = '#NON_CALCULE!';
