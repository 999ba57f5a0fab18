import { expect, it } from 'vitest';
import { describeCounts } from '../../scripts/vitest-counts.mjs';

const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

it.each([
  [[report], '5 passed, 0 failed'],
  [[report, { ...report, numFailedTests: 2 }], '10 passed, 2 failed'],
  [[{ ...report, numPendingTests: 1, numTodoTests: 2 }], '5 passed, 0 failed, 3 skipped'],
])('describeCounts() sums reports: case %#', (reports, expected) => {
  expect(describeCounts(reports)).toBe(expected);
});
