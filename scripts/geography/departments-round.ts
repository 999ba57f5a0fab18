import type { BoundedCommune } from './approximate/rebuild-territories.ts';
import { departmentCode, type Department } from './department.ts';

/** Gives the codes of the départements with a commune whose box meets one of a département's. */
export function departmentsRound(
  { code }: Department,
  boxes: readonly BoundedCommune[],
): readonly string[] {
  const own = boxes.filter((each) => departmentCode(each.code) === code);
  const around = boxes.filter(
    (each) => departmentCode(each.code) !== code && own.some(({ box }) => meet(box, each.box)),
  );
  return [...new Set(around.map((each) => departmentCode(each.code)))].sort();
}

function meet(a: BoundedCommune['box'], b: BoundedCommune['box']): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
