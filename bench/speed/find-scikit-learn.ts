import { spawnSync } from 'node:child_process';

/** A Python that can import scikit-learn, with the version of the latter. */
export interface ScikitLearn {
  readonly python: string;
  readonly version: string;
}

/** The second is where Debian and Ubuntu put the Python that their packages belong to; the last is for Windows. */
const CANDIDATES = ['python3', '/usr/bin/python3', 'python', 'py'] as const;

/** The first Python on this machine that has scikit-learn; null where none has. */
export function findScikitLearn(): ScikitLearn | null {
  for (const python of CANDIDATES) {
    const asked = spawnSync(python, ['-c', 'import sklearn; print(sklearn.__version__)'], { encoding: 'utf8' });
    if (asked.status === 0) return { python, version: asked.stdout.trim() };
  }
  return null;
}
