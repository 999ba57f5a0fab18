import { provideMapClasses, provideMapView, useBoard, useDashboard } from '../../state/context.ts';
import { MapClasses } from '../../state/map-classes.svelte.ts';
import { MapSpeech } from '../../state/map-speech.svelte.ts';
import { MapView } from '../../state/map-view.svelte.ts';

/** A map and its words, which come after it. */
export interface ProvidedMap {
  readonly map: MapView;
  readonly speech: MapSpeech;
}

/**
 * Makes the map of the board and gives it to all that stands in the component, with its classes.
 * Called while a component is made; fetches the words of its language and the code of classes.
 */
export function provideMap(): ProvidedMap {
  const board = useBoard();
  const dashboard = useDashboard();
  const speech = new MapSpeech(board.translation.lang);
  const map = new MapView(board, (lang) => speech.in(lang));
  provideMapView(map);
  const classes = new MapClasses(
    map,
    () => board.view,
    () => dashboard.appearance.scheme,
  );
  provideMapClasses(classes);

  $effect(() => void speech.prepare(board.translation.lang));
  $effect(() => {
    // Without its code the territories stay without classes, and the table tells their values.
    if (map.mode === 'choropleth') {
      import('../../state/map-cut.svelte.ts').then(
        ({ MapCut }) => classes.use(MapCut),
        () => undefined,
      );
    }
  });
  return { map, speech };
}
