/** The commands of the program, loaded together when the first is called. */
export { runCompare } from './run-compare.ts';
export { runDistil } from './run-distil.ts';
export { runInspect } from './run-inspect.ts';
export { runPriorities } from './run-priorities.ts';
export { runReview } from './run-review.ts';
export { checkTemplateFile, initTemplate } from './run-template.ts';
export { runVerify } from './run-verify.ts';
