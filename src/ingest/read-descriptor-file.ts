import { decodeText } from './decode-text.ts';
import type { FileInput } from './file-input.ts';
import { type DescriptorReading, readDescriptor } from './read-descriptor.ts';
import { readJson } from './read-json.ts';
import { Remarks } from './remarks.ts';
import { toBytes } from './to-bytes.ts';

/** Reads a `datapackage.json` from its bytes: see `readDescriptor`. */
export function readDescriptorFile({ name, bytes }: FileInput): DescriptorReading {
  const remarks = new Remarks();
  const { descriptor } = readJson(decodeText(toBytes(bytes)).text, remarks);
  const faults = remarks.list(name, 'datapackage').filter(({ code }) => code === 'json-invalid');
  const reading = readDescriptor(descriptor, name);
  return faults.length > 0 ? { ...reading, diagnostics: faults } : reading;
}
