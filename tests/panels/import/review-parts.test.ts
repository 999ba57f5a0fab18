import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../src/ingest/plan/sheet-plan.ts';
import Ambiguities from '../../../src/panels/import/Ambiguities.svelte';
import AskedAddress from '../../../src/panels/import/AskedAddress.svelte';
import AskList from '../../../src/panels/import/AskList.svelte';
import ColumnTable from '../../../src/panels/import/ColumnTable.svelte';
import FileFacts from '../../../src/panels/import/FileFacts.svelte';
import FixedValues from '../../../src/panels/import/FixedValues.svelte';
import PersonalColumns from '../../../src/panels/import/PersonalColumns.svelte';
import ProgressBar from '../../../src/panels/import/ProgressBar.svelte';
import RemarkBrowser from '../../../src/panels/import/RemarkBrowser.svelte';
import ReviewBar from '../../../src/panels/import/ReviewBar.svelte';
import UnderstoodRows from '../../../src/panels/import/UnderstoodRows.svelte';
import UnknownIndicators from '../../../src/panels/import/UnknownIndicators.svelte';
import UnknownPlaces from '../../../src/panels/import/UnknownPlaces.svelte';
import {
  columns,
  field,
  NOTHING_CHOSEN,
  plan,
  remark,
  report,
  sheetView,
  words,
} from './sample-sheet.ts';

const nothing = () => undefined;

/** What a part says, its markup and its no-break spaces aside. */
const textOf = (html: string) =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

describe('<AskList>', () => {
  const shown = (...asks: readonly Ask[]) =>
    render(AskList, { props: { sheet: sheetView({}, asks), asks } }).body;

  it('asks for a column by name, with examples of what it holds', () => {
    const body = shown({ kind: 'column-unsure', field: 'valeur', candidates: [2] });
    expect(textOf(body)).toContain('Plusieurs colonnes pourraient donner la valeur');
    expect(textOf(body)).toContain('nb exemples : 1,234 et douze');
    expect(body).not.toContain('type="text"');
  });

  it('offers one value for all rows where no column gives it, and the one that was found', () => {
    const body = shown({ kind: 'column-missing', field: 'periode', candidates: [], fixed: '2021' });
    expect(textOf(body)).toContain('Aucune colonne ne donne la période');
    expect(textOf(body)).toContain('Prendre « 2021 » pour toutes les lignes');
    expect(body).toContain('type="text"');
  });

  it('offers the likely indicators first, then all, then a new one', () => {
    const ask: Ask = { kind: 'indicator-unsure', column: 2, candidates: ['contacts'] };
    const text = textOf(shown(ask));
    expect(text).toMatch(/Que compte la colonne « nb » \? Contacts Un autre indicateur/);
    expect(text).toContain('Nouvel indicateur…');
  });

  it('offers one answer for all columns of which the same is asked', () => {
    const unsure = (column: number): Ask => ({ kind: 'indicator-unsure', column, candidates: [] });
    expect(textOf(shown(unsure(1), unsure(2), unsure(0)))).toContain(
      'La même réponse pour les 2 autres colonnes',
    );
    expect(shown(unsure(1))).not.toContain('type="checkbox"');
  });

  it('names each question, and counts them', () => {
    const body = shown({ kind: 'table-unknown' }, { kind: 'people-list' });
    expect(textOf(body)).toMatch(/^2 questions sur ce fichier Que contient ce tableau \?/);
    const groups = [...body.matchAll(/role="group" aria-labelledby="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(groups).toHaveLength(2);
    for (const id of groups) expect(body).toContain(`id="${id ?? ''}"`);
  });

  it('shows nothing where nothing is asked', () => {
    expect(textOf(shown())).toBe('');
  });
});

describe('<ColumnTable>', () => {
  it('has a role for each column, and a way of writing where it matters', () => {
    const { body } = render(ColumnTable, { props: { sheet: sheetView() } });
    expect(body.match(/aria-label="Rôle de la colonne/g)).toHaveLength(4);
    expect(body.match(/aria-label="Nombres de la colonne/g)).toHaveLength(1);
    expect(body.match(/aria-label="Dates de la colonne/g)).toHaveLength(1);
    expect(body).toContain('role="region"');
    expect(textOf(body)).toContain('Cahors 03/04/2021 1,234 laissé de côté');
  });

  it('shows the columns of a very wide table a few at a time', () => {
    const many = Array.from({ length: 500 }, (_, n) => [`c${n}`, { kind: 'ignored' }] as const);
    const sheet = sheetView({}, [], { planned: plan({ columns: columns(...many) }) });
    const { body } = render(ColumnTable, { props: { sheet } });
    expect(body.match(/aria-label="Rôle/g)).toHaveLength(30);
    expect(textOf(body)).toContain('Montrer 30 colonnes de plus');
  });

  it('asks which indicator and period a column of values is of', () => {
    const values = { kind: 'values', indicator: 'contacts', period: '2021' } as const;
    const sheet = sheetView({}, [], { planned: plan({ columns: columns(['2021', values]) }) });
    const { body } = render(ColumnTable, { props: { sheet } });
    expect(body).toContain('value="2021"');
    expect(body).toMatch(/<option value="contacts" selected/);
  });

  it('shows what the file holds as text', () => {
    const preview = [{ row: 2, cells: ['<img src=x>'] }];
    const { body } = render(ColumnTable, { props: { sheet: sheetView({ preview }) } });
    expect(body).toContain('&lt;img src=x>');
  });
});

describe('<FileFacts>', () => {
  it('says how the file was cut, and which lines are no data', () => {
    const skipped = new Map([
      [0, 'title'],
      [9, 'total'],
      [12, 'total'],
    ] as const);
    const planned = plan({ layout: { header: 1, first: 2, skipped } });
    const { body } = render(FileFacts, { props: { sheet: sheetView({}, [], { planned }) } });
    expect(body).toMatch(/<option value="windows-1252" selected/);
    expect(body).toMatch(/<option value=";" selected/);
    expect(body).toMatch(/type="number"[^>]*value="2"/);
    expect(textOf(body)).toContain('Lignes qui ne sont pas des données : 1 titre et 2 totaux.');
  });

  it('offers the sheets of a workbook, and no encoding', () => {
    const sheet = sheetView();
    const file = report({ format: 'xlsx', encoding: '', sheet: 'B', sheets: ['A', 'B'] });
    const { body } = render(FileFacts, { props: { sheet: { ...sheet, file } } });
    expect(body).toMatch(/<option value="B" selected/);
    expect(body).not.toContain('windows-1252');
  });
});

describe('the other parts of a review', () => {
  it('name the personal columns', () => {
    const { body } = render(PersonalColumns, { props: { sheet: sheetView() } });
    expect(textOf(body)).toContain('« mail » (adresse électronique) : ces colonnes sont laissées');
    const none = sheetView({}, [], { planned: plan({ columns: columns(['a', field('nom')]) }) });
    expect(textOf(render(PersonalColumns, { props: { sheet: none } }).body)).toBe('');
  });

  it('say how an ambiguous column was read, with the other way beside it', () => {
    const sheet = sheetView({
      ambiguities: [
        {
          kind: 'numbers',
          column: 2,
          example: '1,234',
          readAs: '1,234',
          otherwise: '1 234',
          chosen: 'french',
          other: 'english',
        },
      ],
    });
    const { body } = render(Ambiguities, { props: { sheet } });
    expect(textOf(body)).toContain('Dans « nb », « 1,234 » est lu 1,234. Lire plutôt 1 234');
  });

  it('list unknown places with the nearest, and what was answered', () => {
    const nearest = [{ code: '46251', name: 'Saint-Céré' }];
    const sheet = sheetView(
      { places: [{ text: 'St Cerre', rows: 12, firstRow: 3, nearest }] },
      [],
      { choice: { ...NOTHING_CHOSEN, places: { Caor: '46042' } } },
    );
    const { body } = render(UnknownPlaces, { props: { sheet } });
    expect(textOf(body)).toContain('St Cerre 12 Saint-Céré');
    expect(textOf(body)).toContain('« Caor » : 46042');
    expect(body).toContain('aria-label="Annuler la réponse pour');
  });

  it('list unknown indicators with their rows, all of them to be made at once, and what was answered', () => {
    const unknownIndicators = [
      { text: 'Contactes', rows: 1200, nearest: ['contacts'] },
      { text: 'Bateaux', rows: 1, nearest: [] },
    ];
    const choice = { ...NOTHING_CHOSEN, places: { Ctc: 'contacts', Caor: '46042' } };
    const sheet = sheetView({ unknownIndicators }, [], { choice });
    const { body } = render(UnknownIndicators, { props: { sheet } });
    expect(textOf(body)).toContain('Indicateurs non reconnus (2)');
    expect(textOf(body)).toContain('Créer ces 2 indicateurs');
    expect(textOf(body)).toContain('Indicateur pour « Contactes » (1 200 lignes)');
    expect(textOf(body)).toContain('« Ctc » : Contacts');
    expect(textOf(body)).not.toContain('Caor');
    const places = textOf(render(UnknownPlaces, { props: { sheet } }).body);
    expect(places).toContain('« Caor » : 46042');
    expect(places).not.toContain('Ctc');
  });

  it('say what rows give, in words', () => {
    const understood = [{ indicateur: 'contacts', periode: '2021', valeur: 1234 }];
    const absent = [{ indicateur: 'contacts', periode: '2022', valeur: 'withheld' }];
    const { body } = render(UnderstoodRows, {
      props: { sheet: sheetView({ understood: [...understood, ...absent] }) },
    });
    expect(textOf(body)).toContain('Contacts 2021 1 234');
    expect(textOf(body)).toContain('Contacts 2022 non diffusé');
  });

  it('say what holds for every row', () => {
    const { body } = render(FixedValues, { props: { sheet: sheetView() } });
    expect(textOf(body)).toContain('Indicateur : Contacts · Source : rien');
  });
});

describe('<ReviewBar>', () => {
  const bar = (waits: readonly string[], hasRows: boolean, rejected = 0) =>
    render(ReviewBar, {
      props: {
        waits,
        hasRows,
        rejected,
        busy: false,
        translation: words(),
        onshow: nothing,
        ondiscard: nothing,
      },
    }).body;

  it('says why the figures cannot be shown yet', () => {
    const body = bar(['dire ce qui donne la période'], true);
    expect(body).toContain('aria-disabled="true"');
    expect(textOf(body)).toContain('Il reste 1 question avant d’afficher : dire ce qui donne');
    expect(bar([], false)).toContain('aria-disabled="true"');
    expect(bar([], true)).toContain('aria-disabled="false"');
    expect(textOf(bar([], true))).toContain('Tout est clair');
    expect(textOf(bar([], true, 1200))).toContain('affichés ; 1 200 lignes restent écartées.');
  });
});

describe('<ProgressBar>', () => {
  const at = (bytes: number) =>
    render(ProgressBar, {
      props: {
        step: {
          kind: 'reading',
          names: ['a.csv'],
          progress: { file: 'a.csv', bytes, bytesInAll: 10_000_000, rows: 1200 },
          startedAt: performance.now(),
        },
        translation: words(),
        oncancel: nothing,
      },
    }).body;
  const spoken = (body: string) => textOf(body.slice(body.indexOf('role="status"') - 40));

  it('shows how far the reading is, and speaks at each quarter only', () => {
    expect(textOf(at(2_600_000))).toContain('2,6 Mo sur 10,0 Mo · 1 200 lignes');
    expect(at(2_600_000)).toMatch(/<progress[^>]*value="0.26"/);
    expect(spoken(at(2_600_000))).toContain('25 % lus');
    expect(spoken(at(4_900_000))).toBe(spoken(at(2_600_000)));
    expect(spoken(at(5_100_000))).toContain('50 % lus');
  });
});

describe('<AskedAddress>', () => {
  it('names the host that would be asked', () => {
    const { body } = render(AskedAddress, {
      props: {
        host: 'exemple.fr',
        translation: words(),
        onaccept: nothing,
        onrefuse: nothing,
      },
    });
    expect(textOf(body)).toContain(
      'charger des chiffres depuis exemple.fr. Charger Ne pas charger',
    );
  });
});

describe('<RemarkBrowser>', () => {
  const shown = (remarks: readonly ReturnType<typeof remark>[]) =>
    render(RemarkBrowser, {
      props: { remarks, files: [report()], name: 'Rapport', translation: words() },
    }).body;

  it('sorts out errors, remarks and information, with their numbers', () => {
    const body = shown([
      remark(),
      remark({ severity: 'warning' }),
      remark({ severity: 'warning' }),
    ]);
    expect(textOf(body)).toMatch(/^Tout \(3\) Erreur \(1\) Remarques \(2\)/);
    expect(body.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(body).not.toContain('type="search"');
  });

  it('shows 200 at a time, and then lets them be searched and jumped to', () => {
    const body = shown(Array.from({ length: 500 }, (_, row) => remark({ row: row + 2 })));
    expect(body.match(/<tr[^>]*data-remark/g)).toHaveLength(200);
    expect(textOf(body)).toContain('200 remarques montrées sur 500');
    expect(body).toContain('type="search"');
    expect(textOf(body)).toContain('Aller à la ligne');
  });

  it('leads to a row that the reading kept', () => {
    expect(shown([remark({ row: 3 })])).toContain('aria-expanded="false"');
    expect(shown([remark({ row: 99 })])).not.toContain('aria-expanded');
  });
});
