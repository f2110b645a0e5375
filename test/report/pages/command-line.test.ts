import { describe, expect, it } from 'vitest';
import { commandLine } from '../../../src/report/pages/command-line.ts';
import {
  completeSettings,
  PRIORITIES_AS_VALUES,
  resultSettings,
  SETTINGS,
  type SettingName,
} from '../../../src/settings.ts';
import { sampleReport, smallestReport } from '../sample-report.ts';

const lineFor = (settings: Readonly<Record<string, unknown>>) => commandLine({ ...sampleReport, settings });

describe('the command that repeats a report', () => {
  it('names the files and every setting that was given', () => {
    expect(commandLine(sampleReport)).toBe(
      'llep-distil away-day.csv --options 2-3 --date 2026-03-31 --columns text=idea ' +
        '--weights fit=50,support=33.333333333333336,clarity=16.666666666666668 ' +
        '--column-weight auto --stated-weight 0.2 --embeddings auto --seed 1',
    );
  });

  it('quotes what a shell would take apart', () => {
    const [input] = sampleReport.inputs;
    if (input === undefined) throw new Error('the sample has an input');
    const inputs = [
      { ...input, name: 'away day & more.csv' },
      { ...input, name: 'standard input' },
    ];
    expect(commandLine({ ...sampleReport, inputs, settings: { title: 'The "best" ideas', sheet: 'Table 3' } })).toBe(
      'llep-distil "away day & more.csv" - --title "The \\"best\\" ideas" --sheet "Table 3"',
    );
  });

  it('names the file of priorities, as it names the notes', () => {
    const lineWith = (priorities: string | null) => lineFor({ priorities, seed: 1 });
    expect(lineWith('our own.csv')).toBe('llep-distil away-day.csv --priorities "our own.csv" --seed 1');
    expect(lineWith('standard input')).toBe('llep-distil away-day.csv --priorities - --seed 1');
    expect(lineWith(null)).toBe('llep-distil away-day.csv --seed 1');
  });

  it('leaves out priorities that came from no file', () => {
    expect(lineFor({ priorities: PRIORITIES_AS_VALUES, seed: 1 })).toBe('llep-distil away-day.csv --seed 1');
  });

  it('is silent where no file was read', () => {
    expect(commandLine(smallestReport)).toBe('');
  });

  it('is understood by the program as the settings that it was made from', () => {
    const settings = completeSettings({
      options: '4-7',
      title: 'Ideas',
      columns: { text: 'Suggestion', votes: 'Dots' },
      headingRows: '0',
      includeAuthors: true,
      weights: { fit: 3, support: 1 },
      stopWords: ['Leicester', 'Oadby'],
      embedder: 'http://localhost:11434#model',
      priorities: 'own.csv',
      date: '2026-03-31',
      reference: 'B/7',
      author: 'Ada',
      organisation: 'LLEP',
      sheet: 'Notes',
      columnWeight: 0.5,
      statedWeight: 0,
      embeddings: 'off',
      seed: 7,
    });
    const words = lineFor(resultSettings(settings)).split(' ').slice(2);
    const given: Partial<Record<SettingName, unknown>> = {};
    for (const name of Object.keys(SETTINGS) as SettingName[]) {
      const place = words.indexOf(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
      if (place < 0) continue;
      given[name] = SETTINGS[name].flag.includes('<') ? words[place + 1]?.replaceAll('"', '') : true;
    }
    expect(resultSettings(completeSettings(given))).toEqual(resultSettings(settings));
    // Every setting that shapes the result was put to the test: none has its default.
    for (const [name, value] of Object.entries(resultSettings(settings)))
      expect([name, value]).not.toEqual([name, SETTINGS[name as SettingName].default]);
  });
});
