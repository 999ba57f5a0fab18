import type { WorkbookRefusal } from './workbook-reading.ts';

/** Leaves the reading of a workbook from wherever it stands; never seen outside `readWorkbook`. */
export class WorkbookFault extends Error {
  readonly reason: WorkbookRefusal;

  constructor(reason: WorkbookRefusal) {
    super(`workbook: ${reason}`);
    this.reason = reason;
  }
}

/** Gives up on a workbook. */
export function refuse(reason: WorkbookRefusal): never {
  throw new WorkbookFault(reason);
}
