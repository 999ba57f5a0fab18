import type { BaseMap } from './base-map.ts';
import { headsFor } from './heads-for.ts';
import type { MapCamera } from './map-camera.svelte.ts';
import type { MapTexts } from './map-texts.ts';
import type { Direction } from './neighbour-in-direction.ts';
import type { PlaceShape } from './place-shape.ts';
import { type Box, centerOf, type Point } from './plane.ts';
import { type PlacePointed, PointedPlace } from './pointed-place.svelte.ts';

/** What hands act on. */
export interface MapHandsInput {
  readonly base: BaseMap;
  /** The territory chosen; undefined for the whole département. */
  readonly chosen: PlaceShape | undefined;
  readonly texts: MapTexts;
  readonly describe: (code: string) => string;
  readonly onselect: (code: string) => void;
  readonly onback: () => void;
  readonly onhover: ((code: string | undefined) => void) | undefined;
}

/** How long a hint stays, in milliseconds. */
const HINT_TIME = 1800;
/** Share of what is seen by which a button or a key moves the map. */
const PAN_SHARE = 0.3;
const STEPS: Readonly<Record<Direction, Point>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** What the pointer and the keyboard do on a map, and what is said of it. */
export class MapHands {
  readonly pointed: PointedPlace;
  readonly #input: () => MapHandsInput;
  readonly #camera: MapCamera;
  #spoken = $state('');
  #hint = $state<string>();
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  #pointer: Point = [0, 0];

  constructor(input: () => MapHandsInput, camera: MapCamera) {
    this.#input = input;
    this.#camera = camera;
    this.pointed = new PointedPlace((code) => input().onhover?.(code));
  }

  /** What the live region says. */
  get spoken(): string {
    return this.#spoken;
  }

  /** What a gesture that scrolled the page should have been; undefined once it was read. */
  get hint(): string | undefined {
    return this.#hint;
  }

  /**
   * Points at what is under the hand, but for a pointer on its way to the tooltip.
   *
   * @param tooltip where it stands on the map, in pixels; undefined where there is none
   */
  pointAt(code: string | undefined, at: Point, tooltip: Box | undefined): void {
    const from = this.#pointer;
    this.#pointer = at;
    const to: PlacePointed | undefined =
      code !== undefined && this.#input().base.shapes.has(code)
        ? { code, at: this.#camera.toMap(at), by: 'hand' }
        : undefined;
    const { now, explained } = this.pointed;
    const isHeading = tooltip !== undefined && headsFor(tooltip, from, at);
    if (explained?.by === 'hand' && now?.code !== code && isHeading) {
      this.pointed.moveSoon(to);
    } else if (to || now?.by === 'hand') {
      this.pointed.move(to);
    }
  }

  /** The pointer left the map: its tooltip can still be reached. */
  leave(): void {
    if (this.pointed.now?.by === 'hand') this.pointed.moveSoon(undefined);
  }

  /** A tap beside the map leaves what a tap on it showed. */
  tapBeside(): void {
    if (this.pointed.now?.by === 'hand') this.pointed.move(undefined);
  }

  /** Dismisses what the pointer shows, wherever the keyboard is. */
  dismissPointed(): void {
    if (this.pointed.explained?.by === 'hand') this.pointed.dismiss();
  }

  choose(code: string): void {
    const { chosen, onback, onselect } = this.#input();
    if (code === chosen?.code) onback();
    else onselect(code);
  }

  chooseWalked({ code, name }: PlaceShape): void {
    const { chosen, onselect, texts } = this.#input();
    if (code === chosen?.code) return this.#goBack();
    onselect(code);
    this.#spoken = texts.chosen(name);
  }

  walkTo(place: PlaceShape): void {
    this.#camera.show(place.anchor);
    this.pointed.move({ code: place.code, at: place.anchor, by: 'keys' });
    this.#spoken = this.#input().describe(place.code);
  }

  leaveWalk(): void {
    if (this.pointed.now?.by === 'keys') this.pointed.move(undefined);
    this.#spoken = '';
  }

  /** A first press dismisses the tooltip, a second one goes back; false where there is neither. */
  escape(): boolean {
    if (this.pointed.explained) this.pointed.dismiss();
    else if (this.#input().chosen) this.#goBack();
    else return false;
    return true;
  }

  zoom(way: 'in' | 'out' | 'reset' | 'fit'): void {
    const { base, chosen, texts } = this.#input();
    const { now } = this.pointed;
    const focus = (now?.by === 'keys' ? base.shapes.get(now.code) : undefined) ?? chosen;
    const camera = this.#camera;
    if (way === 'reset') camera.reset();
    else if (way === 'fit' && chosen) camera.fit(chosen.bounds);
    else if (way === 'in' && focus) camera.zoomTo(focus.anchor, 2);
    else camera.zoomAt(centerOf(camera.viewport), way === 'in' ? 2 : 0.5);
    this.#spoken = texts.zoomed(camera.zoom);
  }

  pan(way: Direction): void {
    const { base } = this.#input();
    const [x, y] = STEPS[way];
    const width = this.#camera.width * PAN_SHARE;
    this.#camera.pan([x * width, (y * width * base.height) / base.width]);
  }

  giveHint(text: string): void {
    this.#hint = text;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => (this.#hint = undefined), HINT_TIME);
  }

  #goBack(): void {
    this.#input().onback();
    // Asked for afresh: what is chosen now is no longer what was left.
    const { base, chosen, texts } = this.#input();
    this.#spoken = texts.chosen((chosen ?? base.department).name);
  }
}
