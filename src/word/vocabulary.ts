/**
 * Every field that a template can hold, once. The check of templates, the page "How to use this template", the list that
 * `template check` prints and the README all come from this table; the data that fills it must have exactly these names
 * (report/docx-data.ts), which a test sees to. To add a field, add a line here and its value there.
 */
export interface Field {
  /** As it stands between braces; case and spaces do not matter there. */
  readonly name: string;
  /** 'list' repeats what stands between {#name} and {/name}; 'switch' only shows or hides it; 'picture' is an alternative text. */
  readonly kind: 'text' | 'list' | 'switch' | 'picture';
  /** The lists that it belongs in, any of them; none where it can stand anywhere. */
  readonly within: readonly string[];
  readonly means: string;
}

const text = (name: string, means: string, ...within: readonly string[]): Field => ({
  name,
  kind: 'text',
  within,
  means,
});
const list = (name: string, means: string, ...within: readonly string[]): Field => ({
  name,
  kind: 'list',
  within,
  means,
});

export const VOCABULARY: readonly Field[] = [
  text('paper title', 'the title of the paper: --title, or how many options from how many ideas'),
  text('paper reference', 'its reference or agenda item: --reference; empty where it is not given'),
  text('paper date', 'its date in words: --date; empty where it is not given'),
  text('paper author', 'who puts it to the Board: --author; empty where it is not given'),
  text('organisation', 'whose paper it is: --organisation; empty where it is not given'),
  text('recommendation', 'what the Board is asked to do, in one paragraph'),
  list('asks', 'the same, to be numbered'),
  text('ask', 'one of them', 'asks'),
  list('cautions', 'what must not be overlooked in the order of the options'),
  text('caution', 'a sentence', 'cautions'),
  text('ideas read', 'how many rows were read, and what became of them'),
  text('ideas used', 'how many different ideas are in the options'),
  text('ideas file', 'the files that the notes came from'),
  list('purpose', 'what was asked, how many answered, and who'),
  text('purpose note', 'a paragraph', 'purpose'),
  text('scoring', 'how a score is made, and who set the weights'),
  text('long list', 'how the notes became the options'),
  list('outcomes', 'what became of the rows that were read'),
  text('outcome', 'what became of some of them', 'outcomes'),
  text('outcome rows', 'how many', 'outcomes'),
  text('set aside note', 'how many notes were set aside; empty where none was'),
  list('causes', 'why notes were set aside, the commonest reason first'),
  text('cause', 'a reason', 'causes'),
  text('cause notes', 'how many notes', 'causes'),
  text('number of options', 'why there are as many options as there are'),
  text('ranking', 'how firm the ranking is, in a sentence; empty where there is nothing to rank'),
  text('leading option', 'which option comes first, and how clearly'),
  text('limits', 'what the paper cannot tell'),
  list('cannot tell', 'the same and more, to be listed'),
  text('cannot tell note', 'a sentence', 'cannot tell'),
  { name: 'chart', kind: 'picture', within: [], means: 'the options by score' },
  { name: 'sector chart', kind: 'picture', within: [], means: 'the notes behind each option by sector' },

  list('options', 'the options, best first'),
  text('option number', 'its rank', 'options'),
  text('option title', 'its title', 'options'),
  text('option summary', 'its summary', 'options'),
  text('option score', 'its score out of 100', 'options'),
  text('option sectors', 'how many notes came from each sector', 'options'),
  text('option support', 'how many notes, ideas, tables and votes stand behind it', 'options'),
  text('option notes', 'how many notes stand behind it', 'options'),
  text('option ideas', 'how many different ideas it holds', 'options'),
  text('option points', 'the points that each criterion gave it', 'options'),
  text('option closest', 'which priorities its ideas are closest to, in a sentence', 'options'),
  text('option priority', 'the priority that most of its ideas are closest to', 'options'),
  text('option firmness', 'how much of it comes back when ideas are left out', 'options'),
  text('option caveat', 'what to know before relying on it; empty where there is nothing', 'options'),

  list('score parts', 'what its score is made of', 'options'),
  text('part name', 'a criterion', 'score parts'),
  text('part value', 'its value out of 100', 'score parts'),
  text('part weight', 'the weight of the criterion', 'score parts'),
  text('part points', 'the points that it gave; those of all parts add up to the score', 'score parts'),
  text('part reason', 'the figures behind the value', 'score parts'),

  list('priorities', 'the priorities that it serves, those of most ideas first', 'options'),
  text('priority', 'the number and name of the priority', 'priorities'),
  text('priority fit', 'how well the option fits it, out of 100', 'priorities'),
  text('priority reason', 'how many ideas are closest to it, and what earned the fit', 'priorities'),

  list('fits', 'its scores against all priorities, and what earned them', 'options'),
  text('fit note', 'a sentence', 'fits'),

  list('examples', 'three to five of its ideas that together show what it holds', 'options'),
  list('ideas', 'all of its ideas, those that fit best first', 'options'),
  text('idea number', 'the id of the note in the sheet', 'examples', 'ideas', 'set aside'),
  text('idea', 'its words', 'examples', 'ideas', 'set aside'),
  text('idea source', 'who said it, as far as the sheet tells', 'examples', 'ideas', 'set aside'),

  list('set aside', 'the notes that hold no suggestion (the first 500; the rest are in the CSV ledger)'),
  text('reason', 'why it was set aside', 'set aside'),
  text('set aside more', 'how many more there are; empty where the list is whole'),
  text('annex note', 'how many notes were set aside, and where every row is'),

  list('strategy', 'all priorities that ideas were scored against'),
  text('strategy number', 'its number', 'strategy'),
  text('strategy priority', 'its name', 'strategy'),
  text('strategy description', 'its description', 'strategy'),
  text('strategy weight', 'its share of the weights', 'strategy'),

  list('criteria', 'the criteria of the ranking'),
  text('criterion', 'its name', 'criteria'),
  text('criterion weight', 'its weight', 'criteria'),
  text('criterion measures', 'what it measures, or why it was left out', 'criteria'),

  list('sensitivity', 'how the ranking depends on the weights'),
  text('sensitivity note', 'a paragraph', 'sensitivity'),
  list('ranges', 'the ranks that each option takes under other weights'),
  text('range note', 'a sentence', 'ranges'),
  list('turns', 'what would turn the order of each option and the next'),
  text('turn note', 'a sentence', 'turns'),
  list('engagement', 'how far each sector, table and priority reaches'),
  text('engagement note', 'a sentence', 'engagement'),
  text('coverage verdict', 'whether the options fall short of something for everyone'),
  list('coverage', 'where the options fall short of something for everyone'),
  text('coverage note', 'a sentence', 'coverage'),
  text('warning note', 'what the warnings are about; empty where there is none'),
  list('warnings', 'what the program was not sure of'),
  text('warning', 'a sentence', 'warnings'),
  list('steps', 'what is left to do'),
  text('step', 'one of them', 'steps'),
  list('checks', 'what an officer should look at in the ledger'),
  text('check note', 'a sentence', 'checks'),
  text('possible repeats', 'how many pairs may say the same; empty where there is none'),
  list('repeats', 'those pairs, the most alike first (40 at most)'),
  text('repeat number', 'the id of one note', 'repeats'),
  text('repeat', 'its words', 'repeats'),
  text('other number', 'the id of the other', 'repeats'),
  text('other', 'its words', 'repeats'),
  list('method', 'how the result came about'),
  text('method note', 'a sentence', 'method'),

  text('repeat note', 'which version made the paper, and what gives the same again'),
  text('command', 'the command that gives the same paper; empty where the notes came from no file'),
  list('files', 'the files that were read'),
  text('file name', 'its name', 'files'),
  text('file rows', 'how many rows it has', 'files'),
  text('file fingerprint', 'the SHA-256 of its bytes', 'files'),
  list('settings', 'the settings that were given'),
  text('setting', 'its name', 'settings'),
  text('setting value', 'its value', 'settings'),

  text('changes note', 'how many rows officers decided, or that they decided none'),
  text('changes made', 'how many changes of each kind; empty where there is none'),
  list('changes', "what officers changed against the program's draft (the first 500; the rest are in the CSV ledger)"),
  text('change number', 'the id of the note, or Option', 'changes'),
  text('change', 'the kind of change, and of a note its words', 'changes'),
  text('change from', 'where it was', 'changes'),
  text('change to', 'where it is', 'changes'),
  text('change reason', 'what the officer noted', 'changes'),
  list('ledger', 'every note and what became of it (the first 500; the rest are in the CSV ledger)'),
  text('ledger number', 'the id of the note', 'ledger'),
  text('ledger note', 'its words', 'ledger'),
  text('ledger result', 'the option that it is in, what it repeats, or why it was set aside', 'ledger'),
  text('ledger more', 'how many more notes there are; empty where the list is whole'),

  {
    name: 'notes for officers',
    kind: 'switch',
    within: [],
    means: 'what stands between {#notes for officers} and {/notes for officers} is never printed',
  },
];

/** Shorter names for narrow cells, directly inside the options, where they cannot be mistaken. */
export const ALIASES: ReadonlyMap<string, string> = new Map([
  ['number', 'option number'],
  ['title', 'option title'],
  ['summary', 'option summary'],
  ['score', 'option score'],
  ['notes', 'option notes'],
]);
