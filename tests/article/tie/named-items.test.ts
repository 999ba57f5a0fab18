import { describe, expect, it } from 'vitest';
import { namedItems } from '../../../src/article/tie/named-items.ts';
import { GAZETTEER, PROGRAMME } from './programme.ts';

/** The names found in a text: the words, and the row or the commune that they name. */
function named(text: string): string[] {
  return namedItems(text, PROGRAMME, GAZETTEER).map((item) => {
    const row =
      item.kind === 'place'
        ? item.code
        : (item.kind === 'happening' ? PROGRAMME.happenings : PROGRAMME.partners)[item.index]?.name;
    return `${item.kind} ${text.slice(item.start, item.end)} = ${row}`;
  });
}

describe('namedItems()', () => {
  it.each([
    ['Rendez-vous à Saint-Céré.', ['place Saint-Céré = 46251']],
    ['Rendez-vous à St Cere.', ['place St Cere = 46251']],
    ['À PUY-L’ÉVÊQUE, rien.', ['place PUY-L’ÉVÊQUE = 46231']],
    ['À Saint-Cirq-Lapopie, tout.', ['place Saint-Cirq-Lapopie = 46256']],
    ['Des produits bio, du corn.', []],
    ['À Saint-Clair-sur-Epte, dans l’Eure.', []],
  ])('finds places by whole words that begin with a capital: %s', (text, found) => {
    expect(named(text)).toEqual(found);
  });

  it('finds events by their full name or by words that tell them from the others', () => {
    expect(
      named('Le trial urbain a ravi, le congrès national des sapeurs-pompiers aussi.'),
    ).toEqual([
      'happening trial urbain = Trial Urbain International',
      'happening congrès national des sapeurs-pompiers = Congrès national des sapeurs-pompiers',
    ]);
  });

  it('tells namesakes apart by the year, and gives neither without one', () => {
    expect(named('En 2019, Lot Esport est né.')).toEqual([
      'happening Lot Esport = Lot Esport, première édition',
    ]);
    expect(named('Lot Esport est né.')).toEqual([]);
  });

  it('finds partners by full name, short name or initials', () => {
    expect(named('Avec la FDAC, la chambre d’agriculture et Ratier-Figeac.')).toEqual([
      'partner FDAC = Fédération Départementale des Associations de Commerçants (FDAC)',
      'partner chambre d’agriculture = Chambre d’agriculture du Lot',
      'partner Ratier-Figeac = Ratier-Figeac',
    ]);
  });

  it('takes no place inside another name, and no club for its commune', () => {
    expect(named('Le Cahors Trial Club recrute.')).toEqual([
      'partner Cahors Trial Club = Cahors Trial Club',
    ]);
    expect(named('Départ de Lacapelle-Marival.')).toEqual(['place Lacapelle-Marival = 46143']);
  });

  it('gives an intercommunalité that is a partner as both', () => {
    expect(named('Le Grand Cahors finance.').map((line) => line.split(' ')[0])).toEqual([
      'partner',
      'place',
    ]);
  });

  it('does not take the programme, or small words in common, for an event', () => {
    expect(named('« Oh My Lot ! » lance une campagne et un comité de pilotage.')).toEqual([]);
  });
});
