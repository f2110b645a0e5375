import { fail } from './fail.ts';
import { createProgram } from './program.ts';

/**
 * The program: argv to exit code. A reader that closes the pipe early (`llep-distil ideas.csv | head`) has what it
 * wanted, so that is success.
 */
async function main(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  try {
    await createProgram().parseAsync(process.argv);
  } catch (error) {
    process.exitCode = fail(error, process.argv.includes('--debug'));
  }
}

void main();
