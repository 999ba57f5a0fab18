import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive, and what its headers say wrongly, for archives that lie. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  /** The size and checksum announced, where they are not the true ones. */
  readonly size?: number;
  readonly crc?: number;
  /** Its sizes and its place are given in 64 bits, as some writers always do. */
  readonly wide?: boolean;
  /** Place of its local header, where it is not its own. */
  readonly offset?: number;
}

const LOCAL = Buffer.from('PK\x03\x04', 'latin1');
const CENTRAL = Buffer.from('PK\x01\x02\x14\x00', 'latin1');

/** Makes an archive as most writers do, from its parts in order. */
export function zipFile(parts: readonly ZipPart[]): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const data = part.stored ? Buffer.from(part.content) : deflateRawSync(part.content);
    const fields = sharedFields(part, data.length);
    const local = Buffer.concat([LOCAL, fields, Buffer.from(part.name), data]);
    locals.push(local);
    entries.push(header(part, fields, part.offset ?? offset));
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

/** The fields that local and central headers share, from the version on. */
function sharedFields(part: ZipPart, packedSize: number): Buffer {
  const fields = Buffer.alloc(26);
  const content = Buffer.from(part.content);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(part.encrypted ? 1 : 0, 2);
  fields.writeUInt16LE(part.stored ? 0 : 8, 4);
  fields.writeUInt32LE(part.crc ?? crc32(content), 10);
  fields.writeUInt32LE(packedSize, 14);
  fields.writeUInt32LE(part.size ?? content.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(part.name), 22);
  return fields;
}

function header(part: ZipPart, fields: Buffer, offset: number): Buffer {
  const own = Buffer.from(fields);
  const after = Buffer.alloc(14);
  after.writeUInt32LE(offset, 10);
  const extra = part.wide ? Buffer.alloc(28) : Buffer.alloc(0);
  if (part.wide) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeUInt32LE(fields.readUInt32LE(18), 4);
    extra.writeUInt32LE(fields.readUInt32LE(14), 12);
    extra.writeUInt32LE(offset, 20);
    own.fill(0xff, 14, 22);
    after.fill(0xff, 10, 14);
    own.writeUInt16LE(extra.length, 24);
  }
  return Buffer.concat([CENTRAL, own, after, Buffer.from(part.name), extra]);
}
