import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/report/block.ts';
import { said } from '../../../src/report/pages/said.ts';

const BLOCKS: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Limits' },
  { kind: 'paragraph', text: 'first' },
  { kind: 'list', items: ['a', 'b'], numbered: true },
  { kind: 'paragraph', text: 'the order is close.', tone: 'warning' },
  { kind: 'table', caption: 'Rows', columns: [{ heading: 'Id', figures: true, share: 10 }], rows: [['1'], [null]] },
  { kind: 'blank', label: 'Finance' },
  { kind: 'list', items: ['c'] },
];

describe('what a section says', () => {
  it('is its words by kind, in their order, and what must not be overlooked is marked', () => {
    expect(said(BLOCKS)).toEqual({
      paragraphs: ['first', 'Please note: the order is close.'],
      cautions: ['Please note: the order is close.'],
      lists: [['a', 'b'], ['c']],
      tables: [[['1'], [null]]],
    });
  });

  it('is nothing where there are no blocks', () => {
    expect(said([])).toEqual({ paragraphs: [], cautions: [], lists: [], tables: [] });
  });
});
