import type { Ruling } from '../model.ts';

/** A note about which no officer decided anything and no draft is known. */
export const UNDECIDED: Ruling = {
  status: null,
  option: null,
  draft: null,
  repeatOf: null,
  apartFrom: [],
  note: '',
  machineDraft: null,
};
