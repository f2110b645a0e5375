import type { Comparison } from '../../compare/comparison.ts';
import type { PageHead } from '../block.ts';

/** What stands above the page. */
export const comparisonHead = ({ old, new: now }: Comparison): PageHead => ({
  title: 'What changed',
  subtitle: `From ${old.name} to ${now.name}`,
});
