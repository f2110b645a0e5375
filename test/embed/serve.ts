import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** A request as a server received it. */
export interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Answers the n-th request, counted from 0. */
export type Handler = (response: ServerResponse, request: Received, n: number) => void;

export interface Served {
  /** `http://127.0.0.1:49152` */
  readonly origin: string;
  readonly received: readonly Received[];
  readonly stop: () => Promise<void>;
}

/** A real server on this computer, at a port that is free, which stops when the test ends. */
export async function serve(handler: Handler): Promise<Served> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece) => pieces.push(piece));
    request.on('end', () => {
      const { method, url: path, headers } = request;
      const whole = { method, path, headers, body: String(Buffer.concat(pieces)) };
      received.push(whole);
      handler(response, whole, received.length - 1);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const stop = (): Promise<void> =>
    new Promise((stopped) => {
      server.close(() => stopped());
      server.closeAllConnections();
    });
  onTestFinished(stop);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { origin: `http://127.0.0.1:${address.port}`, received, stop };
}

/** What a text's vector is in these tests: [its length, its number of e's, 1]. */
export const vectorOf = (text: string): number[] => [text.length, text.split('e').length - 1, 1];

/** The texts that a request asks about. */
export const inputOf = ({ body }: Received): string[] => JSON.parse(body).input;

/** Answers as an embeddings server should. */
export const answerWell: Handler = (response, request) => {
  const data = inputOf(request).map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text) }));
  sendJson(response, 200, { object: 'list', data, model: 'toy' });
};

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
