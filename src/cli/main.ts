import { fail } from './fail.ts';
import { codeOf, outputError } from './file-error.ts';
import { createProgram } from './program.ts';

/**
 * The program: argv to exit code. A reader that closes the pipe early (`llep-distil ideas.csv | head`) has what it
 * wanted, so that is success; where nobody listens to the messages any more, the work goes on.
 */
async function main(): Promise<void> {
  const debug = process.argv.includes('--debug');
  process.stdout.on('error', (error) => {
    process.exit(codeOf(error) === 'EPIPE' ? 0 : fail(outputError('standard output', error), debug));
  });
  process.stderr.on('error', () => undefined);
  try {
    await createProgram().parseAsync(process.argv);
  } catch (error) {
    process.exitCode = fail(error, debug);
  }
}

void main();
