import { execFileSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { BIN } from '../run.ts';

/** Whether tmux is there; where it has to be, as in the project's own checks, its absence fails. */
export function hasTerminal(): boolean {
  try {
    execFileSync('tmux', ['-V'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    if (process.env.TERMINAL_TESTS === 'required') throw error;
    return false;
  }
}

/** The program in a real pseudo-terminal of 80 columns. */
export interface Terminal {
  readonly type: (...keys: readonly string[]) => void;
  /** The screen, once it holds a text (after the last that was waited for), without the blanks at the end of lines. */
  readonly until: (text: string) => Promise<string>;
  /** What is in the window now, all of its lines. */
  readonly window: () => string;
  /** Whether anything on the screen is coloured. */
  readonly isColoured: () => boolean;
  /** The process that runs in it. */
  readonly pid: () => number;
  readonly close: () => void;
}

/** What is waited for at most, on a machine that is busy. */
const PATIENCE_MS = 40_000;
const PAUSE_MS = 100;

// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence is what it looks for
const COLOUR = /\u001b\[(?:\d+;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]/;

let terminals = 0;

/** Starts the program with these arguments; the screen stays when it has ended. */
export function openTerminal(args: readonly string[], cwd: string, rows = 40): Terminal {
  const name = `llep-${process.pid}-${terminals++}`;
  const tmux = (...parts: readonly string[]): string =>
    execFileSync('tmux', ['-L', name, '-f', '/dev/null', ...parts], { encoding: 'utf8', cwd });
  const quoted = [process.execPath, BIN, ...args].map((part) => `'${part}'`).join(' ');
  tmux(
    'new-session',
    '-d',
    '-x',
    '80',
    '-y',
    String(rows),
    `exec env -u NO_COLOR TERM=xterm-256color ${quoted}`,
    ';',
    'set',
    'remain-on-exit',
    'on',
  );
  const screen = (): string => tmux('capture-pane', '-p', '-S', '-200').replace(/ +$/gm, '').trimEnd();
  return {
    type: (...keys) => {
      for (const key of keys) tmux('send-keys', key);
    },
    until: async (text) => {
      for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
        const shown = screen();
        if (shown.includes(text)) {
          tmux('clear-history');
          return shown;
        }
        await setTimeout(PAUSE_MS);
      }
      throw new Error(`"${text}" did not appear:\n${screen()}`);
    },
    window: () => tmux('capture-pane', '-p'),
    isColoured: () => COLOUR.test(tmux('capture-pane', '-p', '-e')),
    pid: () => Number(tmux('display-message', '-p', '#{pane_pid}')),
    close: () => {
      try {
        tmux('kill-server');
      } catch {
        // It has ended by itself.
      }
    },
  };
}
