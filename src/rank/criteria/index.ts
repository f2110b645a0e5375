import type { Criterion } from '../criterion.ts';
import { breadth } from './breadth.ts';
import { clarity } from './clarity.ts';
import { fit } from './fit.ts';
import { support } from './support.ts';

/** Every criterion, in the order in which reports show them. */
export const CRITERIA: readonly Criterion[] = [fit, support, breadth, clarity];
