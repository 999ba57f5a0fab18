/** Why contours cannot be built: a sentence in French for the person who asked for them. */
export class ContourError extends Error {
  override readonly name = 'ContourError';
}
