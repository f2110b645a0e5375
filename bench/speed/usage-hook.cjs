/**
 * Loaded into a measured Node process before its program (`node --require`), it writes what the process used to the
 * file named in LLEP_DISTIL_BENCH_USAGE as the process ends: processor time in microseconds and peak memory in
 * kilobytes, threads included. Node asks the operating system, Windows included, so no outside tool is needed.
 * CommonJS and `--require`, because `--import` would start the loader of ES modules even where the program has none.
 */
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { cpuMicroseconds: userCPUTime + systemCPUTime, peakKilobytes: maxRSS };
    require('node:fs').writeFileSync(process.env.LLEP_DISTIL_BENCH_USAGE, JSON.stringify(usage));
  });
}
