import type { Settings } from '../settings.ts';

/** Work that takes no longer than this shows no bar. */
const PATIENCE_MS = 1000;

/** Tells how far the work is. */
export interface Progress {
  readonly step: (name: string, done: number) => void;
  readonly stop: () => void;
}

/**
 * A progress bar on standard error, shown on a terminal once the work has taken a second; with `verbose` a line for each
 * step with its time instead; nothing with `quiet` or in a pipe.
 *
 * The bar's package is CommonJS: of such a module, loaded late, a bundle has the default export only.
 */
export async function createProgress({ quiet, verbose }: Pick<Settings, 'quiet' | 'verbose'>): Promise<Progress> {
  const start = performance.now();
  const elapsed = (): number => performance.now() - start;
  if (quiet) return { step: () => undefined, stop: () => undefined };
  if (verbose) {
    let last = '';
    return {
      step: (name) => {
        if (name !== last) process.stderr.write(`${(elapsed() / 1000).toFixed(2)} s  ${name}\n`);
        last = name;
      },
      stop: () => undefined,
    };
  }
  if (!process.stderr.isTTY) return { step: () => undefined, stop: () => undefined };

  const { default: cliProgress } = await import('cli-progress');
  const format = '{bar} {percentage}%  {step}';
  const bar = new cliProgress.SingleBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true },
    cliProgress.Presets.legacy,
  );
  let shown = false;
  return {
    step: (name, done) => {
      if (elapsed() < PATIENCE_MS) return;
      const percent = Math.round(done * 100);
      if (!shown) bar.start(100, percent, { step: name });
      shown = true;
      bar.update(percent, { step: name });
    },
    stop: () => {
      if (shown) bar.stop();
    },
  };
}
