export { batches } from './batches.ts';
export type { Embedder } from './embedder.ts';
export { createHttpEmbedder } from './http-embedder.ts';
export { remember } from './remember.ts';
export { VECTOR_LENGTH } from './vector-length.ts';
