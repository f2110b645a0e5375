import type { Section } from '../section.ts';
import { businessAsUsual } from './business-as-usual.ts';
import { changes } from './changes.ts';
import { cover } from './cover.ts';
import { criteria } from './criteria.ts';
import { engagement } from './engagement.ts';
import { implications } from './implications.ts';
import { ledger } from './ledger.ts';
import { limits } from './limits.ts';
import { longList } from './long-list.ts';
import { matrix } from './matrix.ts';
import { method } from './method.ts';
import { nextSteps } from './next-steps.ts';
import { options } from './options.ts';
import { purpose } from './purpose.ts';
import { reasons } from './reasons.ts';
import { recommendation } from './recommendation.ts';
import { repeat } from './repeat.ts';
import { sensitivity } from './sensitivity.ts';
import { strategicFit } from './strategic-fit.ts';
import { successFactors } from './success-factors.ts';
import { toCheck } from './to-check.ts';
import { wayForward } from './way-forward.ts';

/**
 * The sections of the paper in the order in which a Board reads: the decision first, the criteria before the results,
 * what stands behind it last. Modelled on board papers and on options appraisal as HM Treasury describes it
 * (https://www.gov.uk/government/publications/the-green-book-appraisal-and-evaluation-in-central-government).
 */
export const PAPER_SECTIONS: readonly Section[] = [
  cover,
  recommendation,
  purpose,
  strategicFit,
  criteria,
  longList,
  businessAsUsual,
  options,
  matrix,
  sensitivity,
  successFactors,
  wayForward,
  implications,
  engagement,
  nextSteps,
  limits,
  ledger,
  toCheck,
  reasons,
  method,
  repeat,
  changes,
];
