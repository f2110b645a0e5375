import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds the program once before all tests, so that the end-to-end tests run what is shipped. */
export function setup(): void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  execFileSync(process.execPath, ['build.js', '--if-needed'], { cwd: root, stdio: 'inherit' });
}
