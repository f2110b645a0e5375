import { basename, extname } from 'node:path';

/** Where a labelled file was cut from and how many texts it holds: `banking_200_bal_00.csv` is 200 texts of banking. */
export interface Corpus {
  readonly corpus: string;
  readonly size: number;
}

/** The corpus is the file's name up to the first number between underscores; without one, the whole name. */
export function corpusOf(file: string, texts: number): Corpus {
  const name = basename(file, extname(file));
  const match = /^(.+?)_(\d+)(?:_|$)/.exec(name);
  return { corpus: match?.[1] ?? name, size: Number(match?.[2] ?? texts) };
}
