import type { Ruling } from '../model.ts';

/** Whether officers decided what becomes of a note; a remark beside it decides nothing. */
export const isDecided = ({ status, apartFrom }: Ruling): boolean => status !== null || apartFrom.length > 0;
