import { type DistilError, errors } from '../errors.ts';
import { EMBEDDER_KEY_VARIABLE } from '../settings.ts';
import type { Network } from './network.ts';
import { readBody } from './read-body.ts';
import type { EmbedderAddress } from './read-embedder-address.ts';
import { serverWords } from './server-words.ts';

/** A server that is busy or restarting is well again after some seconds; one that is not running is not worth a minute. */
const TRIES = 4;
/** Doubled after each further try: 1, 2 and 4 seconds. */
const FIRST_PAUSE_MS = 1000;
/** The most that a server's own Retry-After is obeyed: services that count by the minute ask for no more. */
const LONGEST_PAUSE_MS = 60_000;
/** For the whole of one request: the first may have to wait until a large model is loaded from disk. */
const TIMEOUT_MS = 120_000;
/** An answer with 32 vectors of 8,192 numbers, 25 letters each, takes 7 MB. */
const LARGEST_ANSWER = 32 * 2 ** 20;

/** What one request came to. */
type Outcome =
  | { readonly answer: string }
  | {
      readonly error: DistilError;
      /** Whether another try may go better. */
      readonly passing: boolean;
      /** How long the server asked to be left alone, in milliseconds; null where it did not say. */
      readonly after: number | null;
    };

/**
 * Posts JSON to an embeddings server and gives its answer, not yet looked into. Tries again, after growing pauses, what
 * may pass: no connection, no answer in time, too many requests (408, 425, 429), a fault of the server (5xx). Redirects
 * are not followed, since they could send the notes elsewhere.
 * @param name as errors name the server
 * @throws DistilError `embedder-unreachable`, `embedder-refused` or `embedder-answer-invalid`; none holds the key
 */
export async function askServer(
  address: EmbedderAddress,
  name: string,
  body: string,
  network: Network,
): Promise<string> {
  for (let tries = 1; ; tries++) {
    const outcome = await ask(address, name, body, network);
    if ('answer' in outcome) return outcome.answer;
    if (!outcome.passing || tries === TRIES) throw outcome.error;
    await network.pause(Math.min(outcome.after ?? FIRST_PAUSE_MS * 2 ** (tries - 1), LONGEST_PAUSE_MS));
  }
}

async function ask(address: EmbedderAddress, name: string, body: string, network: Network): Promise<Outcome> {
  const { endpoint, model } = address;
  const { fetch, timeout, key } = network;
  const headers = { 'content-type': 'application/json', ...(key !== null && { authorization: `Bearer ${key}` }) };
  const signal = timeout(TIMEOUT_MS);
  let response: Response;
  let text: string | null;
  try {
    response = await fetch(endpoint, { method: 'POST', headers, body, redirect: 'manual', signal });
    text = await readBody(response, LARGEST_ANSWER);
  } catch (error) {
    const why = signal.aborted ? `no answer within ${TIMEOUT_MS / 1000} seconds` : serverWords(reasonOf(error), key);
    return { error: errors.embedderUnreachable(name, why), passing: true, after: null };
  }
  const { status } = response;
  if (response.ok) {
    if (text !== null) return { answer: text };
    const most = `be shorter than ${LARGEST_ANSWER / 2 ** 20} MB`;
    return { error: errors.embedderAnswerInvalid(name, most, 'more'), passing: false, after: null };
  }
  const location = response.headers.get('location');
  const words = serverWords(location === null ? (text ?? '') : `Location: ${location}`, key);
  return {
    error: errors.embedderRefused(name, status, words, cureOf(status, model)),
    passing: isPassing(status),
    after: retryAfter(response.headers.get('retry-after')),
  };
}

const isPassing = (status: number): boolean => status === 408 || status === 425 || status === 429 || status >= 500;

function cureOf(status: number, model: string): string {
  if (isPassing(status)) return "wait and try again, or look into the server's own log";
  if (status < 400)
    return 'redirects are not followed, since they could send the notes elsewhere; give the new address';
  switch (status) {
    case 401:
    case 403:
      return `put a key that the server accepts in the environment variable ${EMBEDDER_KEY_VARIABLE}`;
    case 404:
      return `check the address and the name of the model; with Ollama, fetch the model first: ollama pull ${model}`;
    default:
      return "check the name of the model; what stands in quotes is the server's own reason";
  }
}

/** The milliseconds that Retry-After asks for in seconds; its other form, a date, would need a clock. */
const retryAfter = (header: string | null): number | null =>
  header !== null && /^\d+$/.test(header) ? Number(header) * 1000 : null;

/** `fetch` itself says no more than "fetch failed"; of several causes it gives only the code. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return cause.message === '' && 'code' in cause ? String(cause.code) : cause.message;
}
