import type { CriterionValue } from './ranking.ts';
import type { TermShare } from './scores.ts';

/** What is put to the Board: the options, and who and what they cover. */

/** One group of ideas put to the Board. */
export interface Option {
  /** From 1, the best. */
  readonly rank: number;
  /** A short name that stays the same while the option's ideas do. */
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  /** The weighted sum of the criteria, 0 to 1. */
  readonly total: number;
  readonly criteria: readonly CriterionValue[];
  readonly priorities: readonly PriorityServed[];
  readonly support: Support;
  readonly sectors: readonly SectorCount[];
  /** Ids of ideas that together show what the option holds. */
  readonly exemplars: readonly string[];
  /** The words that set the option apart, in their commonest written form. */
  readonly terms: readonly string[];
  /** How much of the option comes back when a fifth of the ideas is left out: a mean overlap (Jaccard), 0 to 1; null where there are too few ideas to tell. */
  readonly stability: number | null;
  /** The share of all possible weightings that put the option at rank 1, 2, ... */
  readonly rankShare: readonly number[];
  /** What the machine called it, where officers named, merged or made it ("none" where they made it). */
  readonly machineTitle?: string;
}

export interface PriorityServed {
  readonly number: number;
  /** The mean score of the option's ideas, 0 to 1. */
  readonly score: number;
  /** Separate ideas in the option whose best priority this is. */
  readonly ideas: number;
  /** The words that earned the score. */
  readonly terms: readonly TermShare[];
  /** How much of the score the ideas' own words earned, their own meaning, and what similar ideas lent; the three add up to 1, or are 0. */
  readonly parts: { readonly words: number; readonly meaning: number; readonly lent: number };
}

/** Who and how many stand behind an option. */
export interface Support {
  /** Notes, repeats included. */
  readonly ideas: number;
  /** Different ideas. */
  readonly separate: number;
  /** null where the sheet has no votes. */
  readonly votes: number | null;
  /** Different tables; null where the sheet names none. */
  readonly tables: number | null;
}

export interface SectorCount {
  readonly name: string;
  /** Notes from that sector, repeats included. */
  readonly ideas: number;
}

/** Who and what each option covers, and where it falls short. */
export interface Coverage {
  /** Notes by sector and by table, where the sheet tells them, and ideas by the priority that they are closest to. */
  readonly tables: readonly CoverageTable[];
  /** What a Board should know before it relies on an option; those about all options first, then by rank. */
  readonly concerns: readonly Concern[];
}

/** How many notes (for priorities: different ideas) of each option come from each source. */
export interface CoverageTable {
  readonly by: 'sector' | 'table' | 'priority';
  /** Sectors, those that wrote most first (here notes set aside count too); tables as they are numbered; priorities in their own order. */
  readonly names: readonly string[];
  /** A row for each option, by rank; a count for each name. */
  readonly counts: readonly (readonly number[])[];
  /** For each option, by rank, what names no source. */
  readonly unnamed: readonly number[];
}

/** Where an option, or the options together, fall short of something for everyone. */
export interface Concern {
  readonly code: ConcernCode;
  /** The rank of the option; null for all options together. */
  readonly option: number | null;
  /** A sentence without its full stop; only counts and the names of sources and priorities. */
  readonly message: string;
}

export type ConcernCode =
  | 'source-without-option'
  | 'priority-unserved'
  | 'source-missing'
  | 'source-dominates'
  | 'few-ideas'
  | 'not-stable';
