import { describe, expect, it } from 'vitest';
import { createOfficer } from '../../../bench/steering/create-officer.ts';
import { sampleReport } from '../../report/sample-report.ts';

const judged = (theme: string | null, duplicateOf: string | null = null) => ({ theme, priority: null, duplicateOf });

/** In the sample, option 1 holds N002, N010 and the repeat N048, option 2 N012 and N008, option 3 N001 and N007. */
const GOLD = new Map([
  ['N002', judged('trials')],
  ['N010', judged('trials')],
  ['N048', judged('trials', 'N002')],
  ['N012', judged('clubs')],
  ['N008', judged('trials')],
  ['N001', judged('kit')],
  ['N007', judged('elsewhere')],
  ['N005', judged(null)],
]);
const titles = sampleReport.options.map(({ title }) => title);

describe('createOfficer', () => {
  it('takes for a theme the option that shares most notes with it', () => {
    const { themeOf, sort } = createOfficer(sampleReport, GOLD);
    expect(titles.map(themeOf)).toEqual(['trials', 'clubs', 'kit']);
    expect(sort('N008')).toEqual({ kind: 'place', id: 'N008', option: titles[0] });
  });

  it('makes a new option of a theme that has none, and knows it from then on', () => {
    const { themeOf, sort } = createOfficer(sampleReport, GOLD);
    expect(sort('N007')).toEqual({ kind: 'place', id: 'N007', option: 'elsewhere' });
    expect(themeOf('elsewhere')).toBe('elsewhere');
  });

  it('sets aside what has no theme, and knows repeats', () => {
    const { sort, judge } = createOfficer(sampleReport, GOLD);
    expect(sort('N005')).toEqual({ kind: 'set-aside', id: 'N005', note: '' });
    expect(judge(['N002', 'N048'])).toEqual({ kind: 'repeat', id: 'N048', of: 'N002' });
    expect(judge(['N002', 'N010'])).toEqual({ kind: 'apart', ids: ['N002', 'N010'] });
  });

  it('settles most of the screen with one answer: what belongs together, or what stands right already', () => {
    const officer = createOfficer(sampleReport, GOLD);
    const placed = (ids: readonly string[]) =>
      officer.answer(ids, sampleReport).map((edit) => ('id' in edit ? edit.id : ''));
    expect(placed(['N005', 'N008', 'N010'])).toEqual(['N008', 'N010']);
    // N012, N001 and N002 stand in three options, each in its own.
    expect(placed(['N012', 'N001', 'N002', 'N008'])).toEqual(['N012', 'N001', 'N002']);
    expect(placed(['N005'])).toEqual(['N005']);
  });
});
