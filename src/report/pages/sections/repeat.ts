import type { Block } from '../../block.ts';
import { handOf } from '../../hand-of.ts';
import { sentences } from '../../sentences.ts';
import { grouped } from '../../wording.ts';
import { commandLine } from '../command-line.ts';
import { lacksPriorities } from '../lacks-priorities.ts';
import { make } from '../make.ts';
import type { Section } from '../section.ts';

/** What else has to be given, where the program did not begin from the notes alone. */
const HANDS: Readonly<Record<ReturnType<typeof handOf>, string>> = {
  program: '',
  officers: ' Add --assignments with the ledger that holds what officers decided (annex F).',
  earlier: ' Add --options-from with the earlier report that it started from.',
};

const AS_VALUES =
  'The priorities were given to the program as values, not in a file, so no command names them. To get the same options, ' +
  'put the priorities under "Strategic fit" into a CSV file with the headings name, description and weight, and name it with --priorities.';

/** All that anyone needs to get this very paper again: files by their fingerprints, settings, version, command. */
export const repeat: Section = function* (report): Iterable<Block> {
  const { name, version } = report.generator;
  yield make.heading(1, 'Annex E: how to repeat this');
  yield* make.paragraph(
    `This paper was made by ${name} ${version}. The same files, priorities and settings give the same options and scores; the JSON format holds them all, for the command "verify" to check.${HANDS[handOf(report)]}`,
  );
  const command = commandLine(report);
  if (command !== '') {
    yield { kind: 'command', text: command };
    yield make.table(
      'What was read',
      [make.words('File', 24), make.figures('Rows'), make.words('SHA-256 (the fingerprint of its bytes)', 40)],
      report.inputs.map((input) => [input.name, grouped(input.rows), input.sha256]),
    );
  }
  if (lacksPriorities(report)) yield* make.paragraph(AS_VALUES);
  const given = Object.entries(report.settings)
    .map(([setting, value]) => [sentences.settingName(setting), sentences.settingValue(value)])
    .filter(([, value]) => value !== sentences.settingValue(null));
  if (given.length === 0) return;
  yield make.table(
    'Settings; those not named here were not given',
    [make.words('Setting', 20), make.words('Value', 52)],
    given.map(([setting, value]) => [setting ?? '', value ?? '']),
  );
};
