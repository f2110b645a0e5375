import type { Option, StandingOption } from '../model.ts';

/**
 * Adds to the options what the machine had called them, where officers named, merged or made them.
 *
 * @param standing the standing option that each is, by rank
 */
export const markOptions = (options: readonly Option[], standing: readonly (StandingOption | undefined)[]): Option[] =>
  options.map((option, place) => {
    const machineTitle = standing[place]?.machineTitle ?? null;
    return machineTitle === null ? option : { ...option, machineTitle };
  });
