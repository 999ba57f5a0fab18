/**
 * Shortens the name of an intercommunalité: without its type and the article after it, dashes
 * without spaces, and the names of communes with their hyphens.
 *
 * @example shortEpciName('CC du Causse de Labastide Murat', 'CC', ['Labastide-Murat'])
 *   // 'Causse de Labastide-Murat'
 */
export function shortEpciName(name: string, type: string, communes: readonly string[]): string {
  const bare = name.startsWith(`${type} `) ? name.slice(type.length + 1) : name;
  const short = bare.replace(/^(?:du |des |de la |de l['’]|de |d['’])/, '').replaceAll(' - ', '-');
  const capital = short.charAt(0).toUpperCase() + short.slice(1);
  return communes
    .filter((commune) => commune.includes('-'))
    .reduce((text, commune) => text.replace(commune.replaceAll('-', ' '), commune), capital);
}
