import type { Page } from 'playwright-core';

/** Texts that would act, were they ever taken for anything but texts. */
export const HOSTILE = [
  '<img src=x onerror="window.hit=1">',
  '"><svg onload=window.hit=1>',
  "'><script>window.hit=1</script>",
  '</script><script>window.hit=1</script>',
  'javascript:window.hit=1',
  'data:text/html,<script>window.hit=1</script>',
  '{{constructor.constructor("window.hit=1")()}}',
  '${window.hit=1}',
  'Lot \u202etxe.gnp',
  '__proto__',
] as const;

/** A set of figures with hostile texts in every field that holds a text. */
export function hostileSet(): string {
  const text = HOSTILE.join(' ');
  const mixed = (i: number) => HOSTILE[i % HOSTILE.length] ?? '';
  return JSON.stringify({
    indicateurs: HOSTILE.map((one, i) => ({
      code: `code-${String(i)}`,
      libelle_fr: one,
      libelle_en: one,
      unite_fr: mixed(i + 1),
      unite_en: mixed(i + 2),
      mesure: i % 2 === 0 ? 'stock' : 'flux',
    })),
    chiffres: HOSTILE.flatMap((one, i) =>
      ['2021', '2022', '2023'].map((periode, j) => ({
        indicateur: `code-${String(i)}`,
        periode,
        territoire: '46',
        valeur: 10 * (i + j + 1),
        source: `source-${String(i)}`,
        note: one,
        [`origine ${mixed(3)}`]: '',
      })),
    ),
    evenements: HOSTILE.map((one, i) => ({
      nom: one,
      type: mixed(i + 3),
      debut: '2022-05-14',
      commune_code: '46042',
      commune: one,
      note: text,
      source: `source-${String(i)}`,
    })),
    partenaires: HOSTILE.map((one, i) => ({
      nom: one,
      type: mixed(i + 4),
      depuis: '2021',
      territoire: '46',
      note: text,
      source: `source-${String(i)}`,
    })),
    sources: HOSTILE.map((one, i) => ({
      id: `source-${String(i)}`,
      titre: one,
      editeur: mixed(i + 5),
      url: mixed(i + 4),
      date_publication: '2023',
      type: 'presse',
    })),
  });
}

/** A table of figures whose every header and cell is hostile. */
export function hostileTable(): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = HOSTILE.map((_, i) =>
    HOSTILE.map((__, j) => HOSTILE[(i + j) % HOSTILE.length] ?? ''),
  );
  return rows.map((row) => row.map(cell).join(';')).join('\n');
}

/** What a page would have been made to do: elements, links and code that no text of ours holds. */
export async function takenFor(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if (Reflect.has(window, 'hit')) found.push('code ran');
    for (const element of document.querySelectorAll('img, iframe, object, embed, base')) {
      found.push(element.outerHTML);
    }
    for (const element of document.querySelectorAll('body *')) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) found.push(`${element.localName} ${name}`);
        const leads = ['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name);
        if (leads && /^\s*(javascript|data|vbscript):/i.test(value)) found.push(value);
      }
    }
    return found;
  });
}
