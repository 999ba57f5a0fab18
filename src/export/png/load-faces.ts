import { cssFont } from '../../theme/drawing/text-font.ts';
import type { Face, TextStyle } from '../../theme/drawing/picture.ts';

const FACES: readonly Face[] = ['text', 'heading'];
const WEIGHTS: readonly TextStyle['weight'][] = [400, 600, 700];

/**
 * Has the faces of the page there before anything is measured or drawn: a canvas does not wait
 * for them. A face that cannot be had is replaced by that of the system.
 */
export async function loadFaces(fonts: FontFaceSet): Promise<void> {
  const styles = FACES.flatMap((face) => WEIGHTS.map((weight) => ({ face, size: 16, weight })));
  await Promise.allSettled(styles.map((style) => fonts.load(cssFont(style))));
}
