/** What a person gives in a recipe, instead of a code, to a text whose rows are to be left out. */
export const LEFT_OUT = '-';
