import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Embedder } from '../../src/embed/embedder.ts';
import { distil, readNotes, readPriorities } from '../../src/index.ts';
import type { Settings } from '../../src/settings.ts';
import type { LabelledSet } from './find-sets.ts';
import { readGold } from './read-gold.ts';
import { type WorkshopScores, workshopScores } from './workshop-scores.ts';

export interface WorkshopResult {
  readonly file: string;
  readonly themes: number;
  /** Told how many themes the reader found, and left to choose as an officer would leave it. */
  readonly runs: readonly { readonly options: number; readonly asked: string; readonly scores: WorkshopScores }[];
}

type Workshop = Extract<LabelledSet, { kind: 'workshop' }>;

const source = (file: string) => ({ name: basename(file), bytes: createReadStream(file) });

/** Distils a workshop's notes, read as the program reads them, and compares the outcome with a careful reader's. */
export async function measureWorkshop(
  set: Workshop,
  settings: Partial<Settings>,
  embedder?: Embedder,
): Promise<WorkshopResult> {
  const gold = readGold(set.gold);
  const { notes } = await readNotes([source(set.file)], settings);
  const priorities = set.priorities === null ? {} : { priorities: await readPriorities(source(set.priorities)) };
  const themes = new Set([...gold.values()].flatMap(({ theme }) => (theme === null ? [] : [theme]))).size;

  const run = async (asked: string, options: Partial<Settings>) => {
    const report = await distil({
      ...(embedder ? { embedder } : {}),
      notes,
      ...priorities,
      settings: { ...settings, ...options },
    });
    return { asked, options: report.options.length, scores: workshopScores(report.ideas, gold) };
  };
  const runs = [await run('as many as themes', { options: { min: themes, max: themes } }), await run('own choice', {})];
  return { file: set.file, themes, runs };
}
