/** The words of a map, in the page's language. */
export interface MapTexts {
  /** Names the territories, as what the keyboard walks. */
  readonly places: string;
  /** How to walk the map with the keyboard. */
  readonly keyboard: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
  /** Enlarges so that a territory fills the map. */
  readonly zoomTo: (name: string) => string;
  readonly pan: Readonly<Record<'up' | 'down' | 'left' | 'right', string>>;
  /** How much the map is enlarged, said after a button changed it. */
  readonly zoomed: (zoom: number) => string;
  /** Said once a territory is chosen. */
  readonly chosen: (name: string) => string;
  /** What enlarges or moves the map where a gesture scrolls the page. */
  readonly wheelHint: string;
  readonly fingersHint: string;
  readonly scaleBar: (km: number) => string;
  /** Initial of the north. */
  readonly north: string;
}
