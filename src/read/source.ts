/** Something to read: a file, standard input or bytes in memory. The name is what errors and warnings call it. */
export interface Source {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}
