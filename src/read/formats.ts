import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { xlsx } from './xlsx.ts';

/** The formats that can be read, in the order in which they are asked. CSV takes any text and stands last. */
export const FORMATS: readonly Format[] = [xlsx, csv];
