import { Worker } from 'node:worker_threads';

/** Ends the process where one file keeps it busy for too long: a loop without end would never come back to be timed. */
export interface Watchdog {
  /** Says which file is being read from now on. */
  readonly begin: (file: number) => void;
  readonly stop: () => Promise<unknown>;
}

/** Runs in a thread of its own, since nothing else runs beside a loop: each time the deadline passes, another file must be in hand. */
const WATCH = `
const { workerData: { file, seconds } } = require('node:worker_threads');
for (;;) {
  const before = Atomics.load(file, 0);
  if (Atomics.wait(file, 0, before, seconds * 1000) !== 'timed-out') continue;
  require('node:fs').writeSync(2, 'file ' + before + ' took more than ' + seconds + ' s\\n');
  process.kill(process.pid, 'SIGKILL');
}`;

export function startWatchdog(seconds: number): Watchdog {
  const file = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(WATCH, { eval: true, workerData: { file, seconds } });
  return {
    begin: (number) => {
      Atomics.store(file, 0, number);
      Atomics.notify(file, 0);
    },
    stop: () => worker.terminate(),
  };
}
