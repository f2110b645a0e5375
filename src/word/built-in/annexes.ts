import { prose } from './prose.ts';

const { heading, body, bullets, each, words, figures, table } = prose;
const BREAK = '<w:pageBreakBefore/>';

/** What stands behind the paper, for those who must answer for it. */
export const annexes: readonly string[] = [
  heading(1, 'Annex A: notes set aside', BREAK),
  body('{annex note}'),
  ...each(
    'set aside note',
    table(
      'Notes set aside',
      [words('Id', 12), words('Note', 58), words('Why', 30)],
      [['{#set aside}{idea number}', '{idea}', '{reason}{/set aside}']],
    ),
  ),
  body('{#set aside more}{set aside more}{/set aside more}'),
  heading(1, 'Annex B: what to check'),
  body('{#warning note}{warning note}{/warning note}'),
  ...bullets('warnings', '{warning}'),
  ...each('checks', body('{check note}')),
  ...each(
    'possible repeats',
    table(
      'Possible repeats, the most alike first',
      [words('Id', 12), words('Idea', 38), words('Other id', 12), words('May say the same', 38)],
      [['{#repeats}{repeat number}', '{repeat}', '{other number}', '{other}{/repeats}']],
    ),
  ),
  heading(1, 'Annex C: what earned the scores'),
  ...each(
    'options',
    heading(2, 'Option {option number} against the priorities'),
    ...bullets('fits', '{fit note}'),
    body('{#option firmness}{option firmness}{/option firmness}'),
  ),
  heading(1, 'Annex D: method'),
  ...bullets('method', '{method note}'),
  heading(1, 'Annex E: how to repeat this'),
  body('{repeat note}'),
  ...each(
    'command',
    body('{command}'),
    table(
      'What was read',
      [words('File', 32), figures('Rows', 12), words('SHA-256 (the fingerprint of its bytes)', 56)],
      [['{#files}{file name}', '{file rows}', '{file fingerprint}{/files}']],
    ),
  ),
  table(
    'Settings; those not named here were not given',
    [words('Setting', 30), words('Value', 70)],
    [['{#settings}{setting}', '{setting value}{/settings}']],
  ),
  heading(1, 'Annex F: changes made by officers'),
  body('{changes note}'),
  ...each(
    'changes made',
    table(
      "What officers changed against the program's draft",
      [words('Id', 11), words('Change', 32), words('From', 20), words('To', 20), words('Why', 17)],
      [['{#changes}{change number}', '{change}', '{change from}', '{change to}', '{change reason}{/changes}']],
    ),
  ),
  heading(1, 'Annex G: what became of every note', BREAK),
  table(
    'Notes read, and what became of them',
    [words('Id', 11), words('Note', 57), words('What became of it', 32)],
    [['{#ledger}{ledger number}', '{ledger note}', '{ledger result}{/ledger}']],
  ),
  body('{#ledger more}{ledger more}{/ledger more}'),
];
