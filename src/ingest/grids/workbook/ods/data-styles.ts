import { holds, readCondition, type Condition } from '../formats/condition.ts';
import type { DateParts } from '../formats/date-text.ts';
import type { XmlAttributes } from '../xml/read-xml.ts';

/** How numbers and dates are shown (ODF 1.3, 16.29). */
export interface DataStyle {
  readonly dates: DateParts;
  /** The number shown is 10^`shift` times the stored one. */
  readonly shift: number;
  /** Styles used instead, and when. */
  readonly maps: readonly { readonly condition: Condition | undefined; readonly style: string }[];
}

const PLAIN: DataStyle = {
  dates: { year: false, month: 'none', day: false, time: 'none' },
  shift: 0,
  maps: [],
};

const DATA_STYLE = /^number:(?:\w+)-style$/;

/** Collects data styles, by name. */
export class DataStyles {
  readonly #styles = new Map<string, DataStyle>();
  #open = '';

  open(element: string, attributes: XmlAttributes): void {
    if (DATA_STYLE.test(element)) {
      this.#open = attributes['style:name'] ?? '';
      this.#styles.set(this.#open, PLAIN);
      return;
    }
    const style = this.#styles.get(this.#open);
    if (style) this.#styles.set(this.#open, withElement(style, element, attributes));
  }

  close(element: string): void {
    if (DATA_STYLE.test(element)) this.#open = '';
  }

  /** Gives the style that a number is shown in, by the name of the one its cell refers to. */
  find(name: string, value: number): DataStyle | undefined {
    const style = this.#styles.get(name);
    const map = style?.maps.find(({ condition }) => condition && holds(condition, value));
    return (map && this.#styles.get(map.style)) ?? style;
  }
}

function withElement(style: DataStyle, element: string, attributes: XmlAttributes): DataStyle {
  if (element === 'style:map') {
    const condition = readCondition((attributes['style:condition'] ?? '').replace('value()', ''));
    const map = { condition, style: attributes['style:apply-style-name'] ?? '' };
    return { ...style, maps: [...style.maps, map] };
  }
  if (element === 'number:number') {
    const factor = Number(attributes['number:display-factor'] ?? 1);
    return { ...style, shift: factor > 0 ? -Math.round(Math.log10(factor)) : 0 };
  }
  return { ...style, dates: { ...style.dates, ...shownBy(element, attributes, style.dates) } };
}

function shownBy(
  element: string,
  attributes: XmlAttributes,
  { month }: DateParts,
): Partial<DateParts> {
  if (element === 'number:year') return { year: true };
  if (element === 'number:day') return { day: true };
  if (element === 'number:quarter') return month === 'none' ? { month: 'quarter' } : {};
  if (element === 'number:month')
    return { month: attributes['number:textual'] === 'true' ? 'name' : 'number' };
  return /^number:(?:hours|minutes|seconds)$/.test(element) ? { time: 'clock' } : {};
}
