import type { AdviceMessages } from './advice-fr.ts';

/** Why the map is drawn as it is, in English. */
export const adviceEn: AdviceMessages = {
  categories:
    'Colours without an order tell which category is the most numerous in each territory; they do not tell by how much.',
  countCircles:
    'It is a number: circles whose area is as the number show it without favouring large territories.',
  countRaw:
    'Colouring territories by this number is set aside: the eye would mostly see the largest or the most populated ones.',
  perThousand:
    'For 1,000 inhabitants the number becomes a rate, which colours show rightly; it tells how intense, not how much.',
  inhabitants:
    'The number of inhabitants is shown by circles; it has no rate per 1,000 inhabitants.',
  rateColors:
    'It is a rate: colours range territories from the lowest to the highest. It is not added up from one level to the next.',
  rateCircles:
    'Circles are not advised for a rate: their area is read as an amount, and rates do not add up.',
  difference:
    'Two hues start from zero: one for rises, one for falls, as strong for the same size.',
};
