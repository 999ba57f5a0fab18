import { routeOf } from './route.ts';

/** Lists the files of figures that the page has fetched since it was opened. */
export function loadedData(folder: string): readonly string[] {
  const names = performance.getEntriesByType('resource').map(({ name }) => name);
  const data = names.filter(
    (url) => routeOf({ url, method: 'GET', mode: 'cors' }, folder) === 'data',
  );
  return [...new Set(data)];
}
