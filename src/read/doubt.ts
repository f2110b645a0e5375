import type { Warning } from '../model.ts';

/** A guess that may be wrong: what was taken, and the setting that chooses otherwise, as it is typed. */
export interface Doubt {
  readonly warning: Warning;
  /** `--columns "text=Notes"` */
  readonly flag: string;
}
