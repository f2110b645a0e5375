/** What an embedder over HTTP needs of the world outside; handed in, since only `cli/` may touch that. */
export interface Network {
  readonly fetch: typeof fetch;
  readonly pause: (ms: number) => Promise<void>;
  /** A signal that fires after so long. */
  readonly timeout: (ms: number) => AbortSignal;
  /** Sent as a bearer token; null where the server asks for none. */
  readonly key: string | null;
}
