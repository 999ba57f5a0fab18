/**
 * A Lambert conic conformal projection with two standard parallels (EPSG method 9802), of an
 * ellipsoid. Angles are in degrees, lengths in metres.
 */
export interface LambertConic {
  readonly semiMajorAxis: number;
  readonly inverseFlattening: number;
  readonly standardParallels: readonly [south: number, north: number];
  /** Longitude and latitude of the origin. */
  readonly origin: readonly [longitude: number, latitude: number];
  /** Easting and northing given to the origin. */
  readonly falseOrigin: readonly [easting: number, northing: number];
}

/** Lambert-93 (EPSG:2154), the legal projection of mainland France: decree 2006-272, GRS 80. */
export const LAMBERT_93: LambertConic = {
  semiMajorAxis: 6_378_137,
  inverseFlattening: 298.257222101,
  standardParallels: [44, 49],
  origin: [3, 46.5],
  falseOrigin: [700_000, 6_600_000],
};

const RADIANS = Math.PI / 180;

/** What the formulas call n, e, λ0, and the radius and place of the pole on the plane. */
interface Cone {
  readonly exponent: number;
  readonly eccentricity: number;
  readonly meridian: number;
  /** Distance of the equator to the pole on the plane, in metres. */
  readonly radius: number;
  readonly poleX: number;
  readonly poleY: number;
}

/**
 * Makes the function from longitude and latitude, in degrees, to easting and northing, in metres.
 *
 * Formulas: IGN, NTG/G 71, algorithms 1 (isometric latitude), 3 (to the plane) and 54 (constants
 * of a secant cone); the same as IOGP guidance note 7-2, §3.1.1.1.
 *
 * @example lambertProjection(LAMBERT_93)([1.4413, 44.4475]) // [575972.06, 6373274.16], Cahors
 */
export function lambertProjection(
  parameters: LambertConic,
): (position: readonly [longitude: number, latitude: number]) => [x: number, y: number] {
  const { exponent, eccentricity, meridian, radius, poleX, poleY } = coneOf(parameters);
  return ([longitude, latitude]) => {
    const r = radius * Math.exp(-exponent * isometricLatitude(latitude * RADIANS, eccentricity));
    const angle = exponent * (longitude * RADIANS - meridian);
    return [poleX + r * Math.sin(angle), poleY - r * Math.cos(angle)];
  };
}

/** Makes the function back from the plane to degrees: NTG/G 71, algorithms 2 and 4. */
export function inverseLambertProjection(
  parameters: LambertConic,
): (point: readonly [x: number, y: number]) => [longitude: number, latitude: number] {
  const { exponent, eccentricity, meridian, radius, poleX, poleY } = coneOf(parameters);
  return ([x, y]) => {
    const r = Math.hypot(x - poleX, y - poleY);
    const angle = Math.atan2(x - poleX, poleY - y);
    const isometric = -Math.log(r / radius) / exponent;
    const longitude = meridian + angle / exponent;
    return [longitude / RADIANS, latitudeOf(isometric, eccentricity) / RADIANS];
  };
}

function coneOf(parameters: LambertConic): Cone {
  const { semiMajorAxis, inverseFlattening, standardParallels, origin, falseOrigin } = parameters;
  const flattening = 1 / inverseFlattening;
  const eccentricity = Math.sqrt(flattening * (2 - flattening));
  const isometric = (latitude: number): number => isometricLatitude(latitude, eccentricity);
  const [south, north] = [standardParallels[0] * RADIANS, standardParallels[1] * RADIANS];
  /** Radius of the parallel of a latitude. */
  const parallel = (latitude: number): number =>
    (semiMajorAxis * Math.cos(latitude)) / Math.sqrt(1 - (eccentricity * Math.sin(latitude)) ** 2);
  const exponent =
    Math.log(parallel(south) / parallel(north)) / (isometric(north) - isometric(south));
  const radius = (parallel(south) * Math.exp(exponent * isometric(south))) / exponent;
  const atOrigin = radius * Math.exp(-exponent * isometric(origin[1] * RADIANS));
  return {
    exponent,
    eccentricity,
    meridian: origin[0] * RADIANS,
    radius,
    poleX: falseOrigin[0],
    poleY: falseOrigin[1] + atOrigin,
  };
}

/** Gives the isometric latitude, in radians: NTG/G 71, algorithm 1. */
function isometricLatitude(latitude: number, eccentricity: number): number {
  const sine = eccentricity * Math.sin(latitude);
  return (
    Math.log(Math.tan(Math.PI / 4 + latitude / 2)) +
    (eccentricity / 2) * Math.log((1 - sine) / (1 + sine))
  );
}

/** Gives the latitude of an isometric latitude, in radians: each turn gains three digits. */
function latitudeOf(isometric: number, eccentricity: number): number {
  const atLatitude = (latitude: number): number => {
    const sine = eccentricity * Math.sin(latitude);
    const corrected = isometric + (eccentricity / 2) * Math.log((1 + sine) / (1 - sine));
    return 2 * Math.atan(Math.exp(corrected)) - Math.PI / 2;
  };
  return Array.from({ length: 6 }).reduce<number>(atLatitude, 0);
}
