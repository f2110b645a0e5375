/** Vectors of length 1 at the given degrees. */
export const circle = (...degrees: number[]): number[][] =>
  degrees.map((degree) => [Math.cos((degree * Math.PI) / 180), Math.sin((degree * Math.PI) / 180)]);
