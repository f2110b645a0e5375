import fc from 'fast-check';

/**
 * The property tests try the same cases every time, so that a failure can be repeated and a change is not blamed for the
 * luck of the draw. FC_SEED=<number> tries others.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20260331) });
