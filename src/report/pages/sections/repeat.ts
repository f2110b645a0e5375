import type { Block } from '../../block.ts';
import { sentences } from '../../sentences.ts';
import { grouped } from '../../wording.ts';
import { commandLine } from '../command-line.ts';
import { make } from '../make.ts';
import type { Section } from '../section.ts';

/** All that anyone needs to get this very paper again: files by their fingerprints, settings, version, command. */
export const repeat: Section = function* (report): Iterable<Block> {
  const { name, version } = report.generator;
  yield make.heading(1, 'Annex E: how to repeat this');
  yield* make.paragraph(
    `This paper was made by ${name} ${version}. The same files and priorities, with the command below, give the same options and scores. The JSON format holds all of this for a machine to check.`,
  );
  yield { kind: 'command', text: commandLine(report) };
  yield make.table(
    'What was read',
    [make.words('File', 24), make.figures('Rows'), make.words('SHA-256 (the fingerprint of its bytes)', 40)],
    report.inputs.map((input) => [input.name, grouped(input.rows), input.sha256]),
  );
  yield make.table(
    'Settings',
    [make.words('Setting', 20), make.words('Value', 52)],
    Object.entries(report.settings).map(([setting, value]) => [
      sentences.settingName(setting),
      sentences.settingValue(value),
    ]),
  );
};
