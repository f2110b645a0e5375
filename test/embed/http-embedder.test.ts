import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHttpEmbedder } from '../../src/embed/http-embedder.ts';
import type { Network } from '../../src/embed/network.ts';
import { roundRow } from '../../src/embed/round-row.ts';
import { DistilError } from '../../src/errors.ts';
import type { DenseMatrix } from '../../src/model.ts';
import { answerWell, type Handler, inputOf, sendJson, serve, vectorOf } from './serve.ts';

const KEY = 'sk-hush-hush-0123456789';
const PATIENCE_MS = 10_000;

/** The real network, but pauses only noted, and a time-out that a test can wait for. */
function network({ key = null, timeoutMs = PATIENCE_MS }: { key?: string | null; timeoutMs?: number } = {}) {
  const pauses: number[] = [];
  const handedIn: Network = {
    fetch,
    pause: async (ms) => {
      pauses.push(ms);
    },
    timeout: () => AbortSignal.timeout(timeoutMs),
    key,
  };
  return { ...handedIn, pauses };
}

async function failure(embedding: Promise<unknown>): Promise<DistilError> {
  const error = await embedding.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof DistilError) return error;
  throw new Error(`not refused, but ${error}`);
}

/** The error of one request about two texts, and how often it was tried. */
async function refusedBy(handler: Handler, handedIn = network()) {
  const { origin, received } = await serve(handler);
  const error = await failure(createHttpEmbedder(`${origin}#toy`, handedIn).embed(['bees', 'tree']));
  const message = error.message.replaceAll(origin, 'SERVER');
  return { code: error.code, message, cure: error.cure, exitCode: error.exitCode, requests: received.length, error };
}

const rowsOf = ({ rows, columns, values }: DenseMatrix): number[][] =>
  Array.from({ length: rows }, (_, r) => Array.from(values.subarray(r * columns, (r + 1) * columns)));

/** A vector as it should come out: of length 1, rounded. */
const expected = (vector: readonly number[]): number[] => {
  const row = Float32Array.from(vector);
  roundRow(row);
  return Array.from(row);
};

describe('an embedder over HTTP', () => {
  it('is named by its model and server, without path', async () => {
    const { name, sentTo } = createHttpEmbedder('http://localhost:11434/v1/embeddings#nomic-embed-text', network());
    expect({ name, sentTo }).toEqual({ name: 'the model nomic-embed-text', sentTo: 'http://localhost:11434' });
  });

  it('posts the model and the texts as JSON and gives a rounded row of length 1 for each text, in order', async () => {
    const { origin, received } = await serve(answerWell);
    const matrix = await createHttpEmbedder(`${origin}#toy`, network()).embed(['tree', 'bees', 'oak']);
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ method: 'POST', path: '/v1/embeddings' });
    expect(received[0]?.headers['content-type']).toBe('application/json');
    expect(received[0]?.headers.authorization).toBeUndefined();
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({ model: 'toy', input: ['bees', 'oak', 'tree'] });
    // "oak" is [3, 0, 1], of length sqrt(10): 0.94868 and 0.31623, in steps of 2^-16.
    expect(rowsOf(matrix)).toEqual([
      expected([4, 2, 1]),
      expected([4, 2, 1]),
      [Math.round(0.9486833 * 65536) / 65536, 0, Math.round(0.3162278 * 65536) / 65536],
    ]);
  });

  it('puts vectors that come out of order to their texts by their index', async () => {
    const { origin } = await serve((response, request) => {
      const data = inputOf(request).map((text, index) => ({ index, embedding: vectorOf(text) }));
      sendJson(response, 200, { data: data.reverse() });
    });
    const texts = ['a', 'bb', 'ccc'];
    const matrix = await createHttpEmbedder(`${origin}#toy`, network()).embed(texts);
    expect(rowsOf(matrix)).toEqual(texts.map((text) => expected(vectorOf(text))));
  });

  it('sends equal texts once, empty ones never, and gives those rows of zeros', async () => {
    const { origin, received } = await serve(answerWell);
    const texts = ['elm', '', 'oak', 'elm', ' \n\t'];
    const matrix = await createHttpEmbedder(`${origin}#toy`, network()).embed(texts);
    expect(received.map(inputOf)).toEqual([['elm', 'oak']]);
    const [elm, oak] = [expected([3, 1, 1]), expected([3, 0, 1])];
    expect(rowsOf(matrix)).toEqual([elm, [0, 0, 0], oak, elm, [0, 0, 0]]);
  });

  it('asks nobody where there is nothing to send', async () => {
    const { origin, received } = await serve(answerWell);
    const embedder = createHttpEmbedder(`${origin}#toy`, network());
    expect(await embedder.embed([])).toEqual({ rows: 0, columns: 0, values: new Float32Array() });
    expect(await embedder.embed(['', ' '])).toEqual({ rows: 2, columns: 0, values: new Float32Array() });
    expect(received).toEqual([]);
  });

  it('sends 32 texts at a time, in sorted order, and tells how far it is', async () => {
    const { origin, received } = await serve(answerWell);
    const texts = Array.from({ length: 70 }, (_, i) => `idea ${String(69 - i).padStart(2, '0')}`);
    const done: number[] = [];
    const matrix = await createHttpEmbedder(`${origin}#toy`, network()).embed(Object.freeze(texts), (share) =>
      done.push(share),
    );
    expect(received.map((request) => inputOf(request).length)).toEqual([32, 32, 6]);
    expect(received.flatMap(inputOf)).toEqual(texts.toSorted());
    expect(rowsOf(matrix)).toEqual(texts.map((text) => expected(vectorOf(text))));
    expect(done).toEqual([32 / 70, 64 / 70, 1]);
  });

  it('gives a text the same bytes in whatever order the texts come, though the server looks at their neighbours', async () => {
    // The last number depends on all that stands in the request, as rounding does in a server that computes batches whole.
    const { origin } = await serve((response, request) => {
      const stir = [...request.body].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1009, 7);
      const data = inputOf(request).map((text, index) => ({ index, embedding: [...vectorOf(text), stir + index] }));
      sendJson(response, 200, { data });
    });
    const embedder = createHttpEmbedder(`${origin}#toy`, network());
    const texts = Array.from({ length: 50 }, (_, i) => `tree ${i % 40}`);
    const first = rowsOf(await embedder.embed(texts));
    const rowOf = new Map(texts.map((text, i) => [text, first[i]]));
    const shuffled = fc.shuffledSubarray(texts, { minLength: texts.length });
    await fc.assert(
      fc.asyncProperty(shuffled, async (order) => {
        expect(rowsOf(await embedder.embed(order))).toEqual(order.map((text) => rowOf.get(text)));
      }),
      { numRuns: 20 },
    );
  });
});

describe('an answer that cannot be trusted', () => {
  const two = (first: unknown, second: unknown) => ({
    data: [
      { index: 0, embedding: first },
      { index: 1, embedding: second },
    ],
  });
  const indexed = (...indexes: unknown[]) => ({ data: indexes.map((index) => ({ index, embedding: [1] })) });

  it.each<[string, string, string]>([
    ['HTML', '<!doctype html><p>Welcome', 'be JSON with a list "data", got something else'],
    ['empty', '', 'be JSON with a list "data", got something else'],
    ['cut off', '{"data":[{"index":0', 'be JSON with a list "data", got something else'],
    ['a list', '[]', 'be JSON with a list "data", got something else'],
    ['null', 'null', 'be JSON with a list "data", got something else'],
    ['an error', '{"error":"busy"}', 'be JSON with a list "data", got something else'],
    ['short of a vector', JSON.stringify(indexed(0)), 'have 2 vectors, one for each text, got 1'],
    ['one vector too long', JSON.stringify(indexed(0, 1, 2)), 'have 2 vectors, one for each text, got 3'],
    [
      'without index',
      JSON.stringify(indexed(0, undefined)),
      'number its vectors from 0 to 1 by "index", each once, got none',
    ],
    [
      'with an index twice',
      JSON.stringify(indexed(1, 1)),
      'number its vectors from 0 to 1 by "index", each once, got 1',
    ],
    [
      'with an index too high',
      JSON.stringify(indexed(0, 2)),
      'number its vectors from 0 to 1 by "index", each once, got 2',
    ],
    [
      'with an index below 0',
      JSON.stringify(indexed(0, -1)),
      'number its vectors from 0 to 1 by "index", each once, got -1',
    ],
    [
      'with half an index',
      JSON.stringify(indexed(0, 0.5)),
      'number its vectors from 0 to 1 by "index", each once, got 0.5',
    ],
    [
      'with an index in letters',
      JSON.stringify(indexed(0, '1')),
      'number its vectors from 0 to 1 by "index", each once, got a value of type string',
    ],
    ['of null entries', '{"data":[null,null]}', 'number its vectors from 0 to 1 by "index", each once, got none'],
    [
      'in base64',
      JSON.stringify(two('AACAPw==', 'AACAPw==')),
      'give each vector as a list of numbers, got a value of type string',
    ],
    ['of ragged vectors', JSON.stringify(two([1, 2], [1])), 'have vectors of one length, 2 numbers, got 1'],
    ['of empty vectors', JSON.stringify(two([], [])), 'have numbers in each vector, got none'],
    ['with null', JSON.stringify(two([1, null], [1, 2])), 'have nothing but finite numbers in its vectors, got null'],
    [
      'with NaN',
      '{"data":[{"index":0,"embedding":[NaN]},{"index":1,"embedding":[1]}]}',
      'be JSON with a list "data", got something else',
    ],
    [
      'with numbers in letters',
      JSON.stringify(two([1, '2'], [1, 2])),
      'have nothing but finite numbers in its vectors, got a value of type string',
    ],
    [
      'with lists in lists',
      JSON.stringify(two([[1]], [[1]])),
      'have nothing but finite numbers in its vectors, got a list',
    ],
    [
      'with a number beyond all bounds',
      '{"data":[{"index":0,"embedding":[1e999]},{"index":1,"embedding":[1]}]}',
      'have nothing but finite numbers in its vectors, got Infinity',
    ],
    [
      'with a number beyond 32 bits',
      JSON.stringify(two([1e39], [1])),
      'have nothing but finite numbers in its vectors, got 1e+39',
    ],
  ])('because it is %s is refused at once', async (_, body, what) => {
    const { code, message, cure, exitCode, requests } = await refusedBy((response) => response.end(body));
    expect({ code, exitCode, requests }).toEqual({ code: 'embedder-answer-invalid', exitCode: 1, requests: 1 });
    expect(message).toBe(`toy at SERVER gave an answer that is no use: it must ${what}`);
    expect(cure).toMatch(/^check that --embedder has the address/);
  });

  it('because a later batch has vectors of another length is refused', async () => {
    const { origin } = await serve((response, request, n) => {
      const data = inputOf(request).map((_, index) => ({ index, embedding: n === 0 ? [1, 2] : [1, 2, 3] }));
      sendJson(response, 200, { data });
    });
    const texts = Array.from({ length: 33 }, (_, i) => `idea ${i}`);
    const { message } = await failure(createHttpEmbedder(`${origin}#toy`, network()).embed(texts));
    expect(message).toMatch(/it must have vectors of one length, 2 numbers, got 3$/);
  });

  it('because it never ends is left unread beyond 32 MB', async () => {
    const piece = ' '.repeat(2 ** 20);
    let written = 0;
    const { code, message, requests } = await refusedBy((response) => {
      const write = (): void => {
        if (response.destroyed) return;
        written++;
        if (response.write(piece)) setImmediate(write);
      };
      response.on('drain', write);
      write();
    });
    expect({ code, requests }).toEqual({ code: 'embedder-answer-invalid', requests: 1 });
    expect(message).toBe('toy at SERVER gave an answer that is no use: it must be shorter than 32 MB, got more');
    // What was written and not read lies in buffers of the system, a few MB each.
    expect(written).toBeGreaterThanOrEqual(32);
    expect(written).toBeLessThan(64);
  });
});

describe('a refusal', () => {
  it('of the key names the variable to put one in', async () => {
    const words = { error: { message: 'Incorrect API key', type: 'invalid_request_error' } };
    const { code, message, cure, exitCode, requests } = await refusedBy((response) => sendJson(response, 401, words));
    expect({ code, exitCode, requests }).toEqual({ code: 'embedder-refused', exitCode: 1, requests: 1 });
    expect(message).toBe('toy at SERVER refused the texts: status 401, "Incorrect API key"');
    expect(cure).toBe('put a key that the server accepts in the environment variable LLEP_DISTIL_EMBEDDER_KEY');
  });

  it('of the model says how to get it', async () => {
    const words = { error: 'model "toy" not found, try pulling it first' };
    const { message, cure, requests } = await refusedBy((response) => sendJson(response, 404, words));
    expect(requests).toBe(1);
    expect(message).toBe('toy at SERVER refused the texts: status 404, "model "toy" not found, try pulling it first"');
    expect(cure).toMatch(/ollama pull toy$/);
  });

  it('of the request gives the reason of the server', async () => {
    const { message, cure, requests } = await refusedBy((response) =>
      sendJson(response, 400, { detail: 'input too long' }),
    );
    expect(requests).toBe(1);
    expect(message).toBe('toy at SERVER refused the texts: status 400, "input too long"');
    expect(cure).toContain("the server's own reason");
  });

  it('in the form of a redirect is not followed, whoever it leads to', async () => {
    const other = await serve(answerWell);
    for (const status of [301, 302, 303, 307, 308]) {
      const { code, message, cure, requests } = await refusedBy((response) =>
        response.writeHead(status, { location: `${other.origin}/v1/embeddings` }).end(),
      );
      expect({ code, requests }).toEqual({ code: 'embedder-refused', requests: 1 });
      expect(message).toBe(
        `toy at SERVER refused the texts: status ${status}, "Location: ${other.origin}/v1/embeddings"`,
      );
      expect(cure).toMatch(/^redirects are not followed/);
    }
    expect(other.received).toEqual([]);
  });
});

describe('what may pass', () => {
  it('is tried again after as long as the server asks', async () => {
    const { origin, received } = await serve((response, request, n) => {
      if (n === 0) response.writeHead(429, { 'retry-after': '7' }).end();
      else answerWell(response, request, n);
    });
    const handedIn = network();
    const matrix = await createHttpEmbedder(`${origin}#toy`, handedIn).embed(['oak']);
    expect(rowsOf(matrix)).toEqual([expected([3, 0, 1])]);
    expect(handedIn.pauses).toEqual([7000]);
    expect(received[1]?.body).toBe(received[0]?.body);
  });

  it('is not waited for longer than a minute, and a date is no time to wait', async () => {
    const { origin } = await serve((response, request, n) => {
      const after = ['86400', 'Wed, 21 Oct 2026 07:28:00 GMT'][n];
      if (after !== undefined) response.writeHead(503, { 'retry-after': after }).end();
      else answerWell(response, request, n);
    });
    const handedIn = network();
    await createHttpEmbedder(`${origin}#toy`, handedIn).embed(['oak']);
    expect(handedIn.pauses).toEqual([60_000, 2000]);
  });

  it.each([408, 425, 429, 500, 502, 503])('such as status %i three times is got over', async (status) => {
    const { origin, received } = await serve((response, request, n) => {
      if (n < 3) sendJson(response, status, { error: 'busy' });
      else answerWell(response, request, n);
    });
    const handedIn = network();
    await createHttpEmbedder(`${origin}#toy`, handedIn).embed(['oak']);
    expect(received).toHaveLength(4);
    expect(handedIn.pauses).toEqual([1000, 2000, 4000]);
  });

  it('but does not after four tries is given up, with the last words of the server', async () => {
    const handedIn = network();
    const { code, message, cure, requests } = await refusedBy((response, _, n) => {
      sendJson(response, 500, { error: { message: `out of memory ${n}` } });
    }, handedIn);
    expect({ code, requests }).toEqual({ code: 'embedder-refused', requests: 4 });
    expect(message).toBe('toy at SERVER refused the texts: status 500, "out of memory 3"');
    expect(cure).toMatch(/^wait and try again/);
    expect(handedIn.pauses).toEqual([1000, 2000, 4000]);
  });

  it('such as a connection that breaks is got over', async () => {
    const { origin, received } = await serve((response, request, n) => {
      if (n === 0) response.destroy();
      else if (n === 1) response.write('{"data":', () => response.destroy());
      else answerWell(response, request, n);
    });
    await createHttpEmbedder(`${origin}#toy`, network()).embed(['oak']);
    expect(received).toHaveLength(3);
  });

  it('such as a server that is not there is tried again, and then said', async () => {
    const { origin, stop } = await serve(answerWell);
    await stop();
    const handedIn = network();
    const error = await failure(createHttpEmbedder(`${origin}#toy`, handedIn).embed(['oak']));
    expect(error.code).toBe('embedder-unreachable');
    expect(error.exitCode).toBe(1);
    expect(error.message).toMatch(/^toy at http:\/\/127\.0\.0\.1:\d+ could not be reached: .*ECONNREFUSED/);
    expect(error.cure).toMatch(/^check that the server is running/);
    expect(handedIn.pauses).toEqual([1000, 2000, 4000]);
  });

  it.each<[string, Handler]>([
    ['before it answers', () => undefined],
    ['in the middle of its answer', (response) => response.writeHead(200).write('{"data":[')],
  ])('such as a server that falls silent %s is given up in time', async (_, handler) => {
    const { code, message, requests } = await refusedBy(handler, network({ timeoutMs: 500 }));
    expect({ code, requests }).toEqual({ code: 'embedder-unreachable', requests: 4 });
    expect(message).toBe('toy at SERVER could not be reached: no answer within 120 seconds');
  });
});

describe('the key', () => {
  it('is sent with every request as a bearer token', async () => {
    const { origin, received } = await serve(answerWell);
    const texts = Array.from({ length: 33 }, (_, i) => `idea ${i}`);
    await createHttpEmbedder(`${origin}#toy`, network({ key: KEY })).embed(texts);
    expect(received.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${KEY}`, `Bearer ${KEY}`]);
  });

  it.each<[string, Handler]>([
    ['its reason', (response) => sendJson(response, 401, { error: { message: `Wrong key: ${KEY}` } })],
    ['its reason, at the cut', (response) => sendJson(response, 400, { error: `${'.'.repeat(190)}${KEY}` })],
    ['bare text', (response) => response.writeHead(403).end(`Not you, Bearer ${KEY}`)],
    ['a redirect', (response) => response.writeHead(307, { location: `http://127.0.0.1:1/?key=${KEY}` }).end()],
    ['a fault of its own', (response) => sendJson(response, 500, { message: KEY })],
    ['an index', (response) => sendJson(response, 200, { data: [{ index: KEY }, { index: KEY }] })],
    ['a vector', (response) => sendJson(response, 200, { data: [{ index: 0, embedding: [KEY] }, {}] })],
  ])('never comes back in an error, though the server repeats it in %s', async (_, handler) => {
    const { error, cure } = await refusedBy(handler, network({ key: KEY }));
    const all = [error.message, cure, error.stack, JSON.stringify(error), String(error.cause)].join('\n');
    expect(all).not.toContain(KEY);
    expect(all).not.toContain('sk-hush');
  });

  it.each([
    `${KEY}\nX-Other: 1`,
    `${KEY} two`,
    `${KEY}é`,
    '',
  ])('that cannot be sent is refused without being shown: %j', (key) => {
    expect(() => createHttpEmbedder('http://localhost#toy', network({ key }))).toThrow(
      'LLEP_DISTIL_EMBEDDER_KEY must be a key of ASCII letters, digits and signs, got "***"',
    );
  });
});

describe('an address that is not allowed', () => {
  it('is refused before anything is sent', () => {
    expect(() => createHttpEmbedder('http://192.0.2.1#toy', network())).toThrow('--embedder must be the address');
  });
});
