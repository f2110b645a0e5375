import type { LedgerEntry } from '../../model.ts';
import type { Conversation } from './conversation.ts';
import type { Screen, Session } from './session.ts';
import { ideaLines, optionLines, pairLines, pairQuestion, sortQuestion } from './wording.ts';

/** What the window has room for of a screen. */
export interface LaidOut {
  /** The screen with the ideas that are shown; the others are asked about next. */
  readonly screen: Screen;
  readonly lines: readonly string[];
  readonly question: string;
}

/** Puts a screen into lines, with as many of its ideas as the window has room for. */
export function layOut(screen: Screen, { session, options, page }: Conversation): LaidOut {
  const width = page.width();
  switch (screen.kind) {
    case 'option': {
      const all = [...screen.ideas];
      const ideas = all.map(([letter, id]) =>
        ideaLines(letter, entryOf(id, session), session.report(), options, width),
      );
      const below = ['', ...optionLines(options, width)];
      const questionOn = (shown: typeof all): string =>
        sortQuestion(
          shown.map(([letter]) => letter),
          options,
        );
      const count = page.fits(ideas, below, questionOn(all));
      const shown = all.slice(0, count);
      return {
        screen: { kind: 'option', ideas: new Map(shown) },
        lines: [...ideas.slice(0, count).flat(), ...below],
        question: questionOn(shown),
      };
    }
    case 'repeat': {
      const [a, b] = screen.ids;
      const lines = pairLines(entryOf(a, session), entryOf(b, session), width);
      return { screen, lines, question: pairQuestion(session.pairsLeft()) };
    }
    default:
      return screen satisfies never;
  }
}

function entryOf(id: string, session: Session): LedgerEntry {
  const entry = session.report().ideas.find((one) => one.id === id);
  if (!entry) throw new Error(`a question about ${id}, which is not in the ledger`);
  return entry;
}
