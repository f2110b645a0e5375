import type { Judge } from '../judge.ts';
import { complaint } from './complaint.ts';
import { exercise } from './exercise.ts';
import { platitude } from './platitude.ts';
import { question } from './question.ts';
import { remark } from './remark.ts';
import { report } from './report.ts';
import { theDay } from './the-day.ts';
import { unanswered } from './unanswered.ts';

/** Every judge, in the order in which their reasons are preferred. */
export const JUDGES: readonly Judge[] = [unanswered, remark, theDay, exercise, complaint, platitude, question, report];
