/** A picture that takes the place of one in a template: as pixels for every Word, as SVG for those that can show it. */
export interface Picture {
  /** The alternative text of the picture that it replaces, without braces: "chart". */
  readonly name: string;
  readonly png: Uint8Array;
  readonly svg: string;
  /** Their proportions count, not their size. */
  readonly width: number;
  readonly height: number;
  /** Its alternative text. */
  readonly description: string;
}
