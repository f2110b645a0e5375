import { completeSettings } from '../settings.ts';

/** The server and the model that the setting `embedder` names. */
export interface EmbedderAddress {
  /** Where texts are posted to: `http://localhost:11434/v1/embeddings`. */
  readonly endpoint: string;
  /** The server alone, fit for a report: `http://localhost:11434`. */
  readonly origin: string;
  readonly model: string;
}

/** Where OpenAI has it, and so all who are compatible. */
const USUAL_PATH = '/v1/embeddings';
const LAST_STEP = '/embeddings';

/**
 * Reads `<url>#<model>`. The address may be the server's (`http://localhost:11434` becomes `.../v1/embeddings`), that of
 * its API (`.../v1` becomes `.../v1/embeddings`) or the endpoint's own, which stays. A slash at the end is left out.
 * @throws DistilError `setting-invalid` for what the setting does not allow, such as http to another computer
 */
export function readEmbedderAddress(setting: string): EmbedderAddress {
  completeSettings({ embedder: setting });
  const { origin, pathname, hash } = new URL(setting);
  const path = pathname.replace(/\/+$/, '');
  const api = path.endsWith(LAST_STEP) ? path : `${path}${LAST_STEP}`;
  return { endpoint: `${origin}${path === '' ? USUAL_PATH : api}`, origin, model: hash.slice(1) };
}
