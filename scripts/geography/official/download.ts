import { ContourError } from './contour-error.ts';

/** The national API of administrative divisions (Etalab, from IGN's ADMIN EXPRESS). */
export const API = 'https://geo.api.gouv.fr';

const TIMEOUT_SECONDS = 60;

/**
 * Fetches the official contours of the communes of a département, and of those round it, as one
 * GeoJSON. A neighbour that cannot be fetched is left out.
 *
 * @param api address of the API, without a slash at its end
 * @throws ContourError where the département cannot be fetched
 */
export async function downloadContours(
  department: string,
  neighbours: readonly string[],
  api: string,
): Promise<unknown> {
  const own = await fetchCommunes(department, api);
  const around = await Promise.all(
    neighbours.map((code) => fetchCommunes(code, api).catch(() => undefined)),
  );
  const features = featuresOf(own);
  // What is no collection is handed on as it is: its reader says what is wrong with it.
  if (!features) return own;
  const all = [features, ...around.map((each) => featuresOf(each) ?? [])];
  return { type: 'FeatureCollection', features: all.flat() };
}

async function fetchCommunes(department: string, api: string): Promise<unknown> {
  const query = 'format=geojson&geometry=contour&fields=nom,code';
  const url = `${api}/departements/${encodeURIComponent(department)}/communes?${query}`;
  const response = await answer(url, api);
  if (!response.ok) {
    throw new ContourError(`L’API Découpage administratif répond ${response.status} à ${url}`);
  }
  try {
    return await response.json();
  } catch {
    throw new ContourError(
      `La réponse de l’API Découpage administratif n’est pas du JSON : ${url}`,
    );
  }
}

async function answer(url: string, api: string): Promise<Response> {
  try {
    return await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_SECONDS * 1000) });
  } catch {
    throw new ContourError(
      `L’API Découpage administratif ne répond pas (${api}). Sans réseau, donner un fichier : ` +
        `npm run geography -- --contours FICHIER`,
    );
  }
}

function featuresOf(input: unknown): readonly unknown[] | undefined {
  if (typeof input !== 'object' || input === null || !('features' in input)) return undefined;
  return Array.isArray(input.features) ? input.features : undefined;
}
