import { type Paint, plain } from '../report/index.ts';

/** Colour for the screen; none where it is not wanted (https://no-color.org) or the output is no terminal. */
export async function createPaint(wanted: boolean, terminal: boolean): Promise<Paint> {
  if (!wanted || !terminal || process.env.NO_COLOR) return plain;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    accent: (text) => chalk.cyan(text),
    warn: (text) => chalk.yellow(text),
  };
}
