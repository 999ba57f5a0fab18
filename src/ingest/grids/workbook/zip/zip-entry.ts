/** A file of an archive, as the central directory describes it. Sizes and places in bytes. */
export interface ZipEntry {
  readonly name: string;
  /** Needs a password. */
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
}
