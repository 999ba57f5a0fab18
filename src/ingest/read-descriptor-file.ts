import type { FileBytes } from './file-input.ts';
import { type DescriptorReading, readDescriptor } from './read-descriptor.ts';
import { Remarks } from './remarks.ts';

/** Reads a `datapackage.json`, which is in UTF-8, from its bytes: see `readDescriptor`. */
export function readDescriptorFile({ name, bytes }: FileBytes): DescriptorReading {
  try {
    return readDescriptor(JSON.parse(new TextDecoder().decode(bytes)), name);
  } catch {
    const remarks = new Remarks();
    remarks.add('json-invalid', 'error');
    const diagnostics = remarks.list(name, 'datapackage');
    return { ...readDescriptor(undefined, name), diagnostics };
  }
}
