/** A file with its bytes at hand: its name (a path will do) and what it holds. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: ArrayBuffer | Uint8Array;
}

/** A file as a person or a server gives it; a Blob is read only where it is needed. */
export type FileInput = FileBytes | { readonly name: string; readonly bytes: Blob };
