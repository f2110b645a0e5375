import { isCancel, text } from '@clack/prompts';

/** Asks one thing on the terminal. */
export interface Prompts {
  /**
   * @param check says what is wrong with an answer; undefined where it is right
   * @returns the answer, trimmed; null where the officer broke off (Ctrl+C, Escape)
   */
  readonly ask: (message: string, check?: (answer: string) => string | undefined) => Promise<string | null>;
}

/** The terminal's own prompts; a line of text each, so that nothing but a keyboard is needed. The only importer of clack. */
export const terminalPrompts: Prompts = {
  ask: async (message, check) => {
    const validate = (value: string | undefined): string | undefined => check?.((value ?? '').trim());
    const answer = await text({ message, validate });
    return isCancel(answer) ? null : (answer ?? '').trim();
  },
};
