/** When a part of a number format applies: `[<5]`. */
export interface Condition {
  readonly operator: string;
  readonly bound: number;
}

const COMPARISONS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
  '=': (value, bound) => value === bound,
  '<>': (value, bound) => value !== bound,
  '!=': (value, bound) => value !== bound,
};

const CONDITION = /^(<=|>=|<>|!=|<|>|=)\s*(-?[\d.]+(?:E[+-]?\d+)?)$/i;

/** Reads a condition, or gives undefined where a text is not one. */
export function readCondition(text: string): Condition | undefined {
  const [, operator, bound] = CONDITION.exec(text) ?? [];
  return operator === undefined ? undefined : { operator, bound: Number(bound) };
}

/** Tells whether a number meets a condition; any does where there is none. */
export function holds(condition: Condition | undefined, value: number): boolean {
  return !condition || COMPARISONS[condition.operator]?.(value, condition.bound) === true;
}
