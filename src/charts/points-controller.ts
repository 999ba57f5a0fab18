import { type ControllerDatasetOptions, DatasetController, Element, type Point } from 'chart.js';

declare module 'chart.js' {
  interface ChartTypeRegistry {
    points: {
      chartOptions: object;
      datasetOptions: ControllerDatasetOptions;
      defaultDataPoint: Point;
      metaExtensions: object;
      parsedDataType: Point;
      scales: 'linear';
    };
  }
}

/** A point of a dataset, which is drawn elsewhere. */
export class SpotElement extends Element {
  static readonly id = 'spot';
  static override readonly defaults = {};
}

/** Keeps points on their axes and draws none: a plugin paints them, with what is known of each. */
export class PointsController extends DatasetController {
  static readonly id = 'points';
  static readonly defaults = { datasetElementType: false, dataElementType: 'spot' };

  override draw(): void {
    // The plugin paints the drawing.
  }
}
