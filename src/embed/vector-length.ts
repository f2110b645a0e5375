/** How long the vectors of the sentence encoder are. */
export const VECTOR_LENGTH = 512;
