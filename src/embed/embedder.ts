import type { DenseMatrix } from '../model.ts';

/**
 * What turns texts into vectors of meaning, so that two notes that say the same in other words come near each other.
 * Implementations live beside this file; the program chooses one in `cli/start-embedder.ts`. An embedder promises:
 *
 * - a row for each text, in the order of the texts, of length 1; a text without content gives a row of zeros;
 * - the same text gives the same row, whatever other texts, threads or machine load surround it;
 * - coordinates are rounded (see `round-row.ts`), so that the last bits of an arithmetic cannot change a report.
 *
 * To add one, implement this and add a line to the contract test in `test/embed/embedder.contract.test.ts`.
 */
export interface Embedder {
  /** As the report names it: "the built-in sentence encoder", "the model nomic-embed-text". */
  readonly name: string;
  /** Where it sends the texts, such as "http://localhost:11434"; null where they never leave the program. */
  readonly sentTo: string | null;
  /**
   * @param onProgress called now and then with the share of the texts that is done, 0 to 1
   * @throws DistilError where the vectors cannot be had
   */
  readonly embed: (texts: readonly string[], onProgress?: (done: number) => void) => Promise<DenseMatrix>;
}
