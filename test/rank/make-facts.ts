import type { Facts, IdeaFacts, Note } from '../../src/model.ts';
import { makeNote } from '../make-note.ts';

/** An idea of one note that says nothing, scores nothing and fits its option only. */
export const makeIdeaFacts = (parts: Partial<IdeaFacts> = {}, note: Partial<Note> = {}): IdeaFacts =>
  Object.freeze({
    idea: Object.freeze({ note: makeNote(note), repeats: Object.freeze([]) }),
    scores: Object.freeze([0, 0]),
    best: -1,
    fit: 1,
    runnerUpFit: 0,
    ...parts,
  });

/** Options of these ideas beside two priorities, of weights 1 and 2. */
export const makeFacts = (...options: IdeaFacts[][]): Facts =>
  Object.freeze({
    priorities: Object.freeze([
      { number: 1, name: 'Homes', description: '', weight: 1 },
      { number: 2, name: 'Skills', description: '', weight: 2 },
    ]),
    options: Object.freeze(options.map((ideas) => ({ ideas: Object.freeze(ideas) }))),
  });
