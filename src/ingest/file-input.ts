/** A file as a person or a server gives it: its name (a path will do) and its bytes. */
export interface FileInput {
  readonly name: string;
  readonly bytes: ArrayBuffer | Uint8Array;
}
