import { describe, expect, it } from 'vitest';
import { figuresOf, nounsOf, timesOf } from './in-short.ts';

describe('findClaims() in English', () => {
  it.each([
    ['more than 500 ambassadors', '>500'],
    ['over 500 ambassadors', '>500'],
    ['nearly 130 families', '<~130'],
    ['almost 130 families', '<~130'],
    ['some 600 newcomers', '~600'],
    ['about 600 newcomers', '~600'],
    ['around 600 newcomers', '~600'],
    ['600 newcomers or so', '~600'],
    ['at least 600 newcomers', '>=600'],
    ['no fewer than 600 newcomers', '>=600'],
    ['up to 600 newcomers', '<600'],
    ['fewer than 600 newcomers', '<600'],
    ['under 600 newcomers', '<600'],
    ['between 15 and 20 families', '15..20'],
    ['four or five families', '4..5'],
    ['rose from 320 to 400 ambassadors', '320, 400'],
  ])('limits a number: %s', (text, figures) => {
    expect(figuresOf(text, 'en')).toBe(figures);
  });

  it.each([
    ['1,500 companies', '1500'],
    ['1.2 million views', '1200000'],
    ['€280,000', '280000€'],
    ['a budget of €1.5m', '1500000€'],
    ['12% of families', '12%'],
    ['12 per cent of families', '12%'],
    ['twenty-four committees', '24'],
    ['two hundred and four families', '204'],
    ['a hundred families', '100'],
    ['a dozen committees', '~12'],
    ['two dozen committees', '24'],
    ['one in three visitors', '0.333 part'],
    ['a third of visitors', '0.333 part'],
    ['two-thirds of visitors', '0.667 part'],
    ['half of the visitors', '0.5 part'],
    ['Contacts doubled.', '2 times'],
    ['twice as many contacts', '2 times'],
    ['three times as many contacts', '3 times'],
    ['half a million views', '500000'],
  ])('reads a number: %s', (text, figures) => {
    expect(figuresOf(text, 'en')).toBe(figures);
  });

  it.each([
    'In 2021 the scheme grew.',
    'On June 14, 2021, in Cahors.',
    'The 14th of July.',
    'At 6.30 pm in Cahors.',
    'She is 42 years old.',
    'For three days.',
    'A two-day fair.',
    '12 km from Cahors.',
    'The 21st edition.',
    'See page 12.',
    'Call +33 5 65 53 40 00.',
    'Tickets are €10.',
    'Cahors won 3-1.',
    'The second half of the match.',
    'A third party.',
    'Half an hour later.',
    'One family and a partner.',
    'Dozens of families.',
  ])('passes over %s', (text) => {
    expect(figuresOf(text, 'en')).toBe('');
  });

  it.each([
    ['more than 500 ambassadors', 'ambassadors'],
    ['130 families settled in the Lot', 'families settled'],
    ['600 new people', 'new people'],
    ['12% of families', 'families'],
    ['The number of ambassadors reached 620.', 'ambassadors'],
  ])('names what is counted: %s', (text, nouns) => {
    expect(nounsOf(text, 'en')).toBe(nouns);
  });

  it.each([
    ['In 2021, 300 people called.', '2021'],
    ['600 newcomers since 2018', 'since 2018'],
    ['600 newcomers to date', 'now'],
    ['600 newcomers from 2020 to 2021', '2020 to 2021'],
    ['On 31 March 2022, 130 families had settled.', '2022-03-31'],
    ['130 families in the first half of 2022', '2022-S1'],
    ['In 2022, 24 committees, against 20 last year.', '2022 + 2021'],
  ])('tells when: %s', (text, times) => {
    expect(timesOf(text, 'en')).toBe(times);
  });
});
