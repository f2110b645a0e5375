/**
 * A drawing: shapes on a white ground, in units of 1/96 inch from the upper left corner. It is drawn once and set twice,
 * as SVG (`to-svg.ts`) and as pixels (`to-png.ts`), so both show the same.
 *
 * Readers print papers in grey and one man in twelve sees red as green, so no fill speaks by its hue alone: fills that
 * stand beside each other differ in lightness and in pattern, and what they mean is written beside them.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The same in words, for those who cannot see it: all figures that the drawing shows. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}

export type Shape = Rectangle | Line | Text;

export interface Rectangle {
  readonly kind: 'rectangle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Fill;
}

/** Lines run along the axes: from (x, y) to the right, or down. */
export interface Line {
  readonly kind: 'line';
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly direction: 'right' | 'down';
  readonly colour: Colour;
}

export interface Text {
  readonly kind: 'text';
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly text: string;
  /** What is shown instead where letters of `text` cannot be drawn; '' where it is not given. */
  readonly instead: string;
  /** Of the letters, in units. */
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly colour: Colour;
}

/** "#1a2b3c" */
export type Colour = `#${string}`;

export interface Fill {
  readonly ground: Colour;
  readonly pattern: Pattern;
  /** Of the pattern. */
  readonly ink: Colour;
  /** Of text on it, with a contrast of at least 4.5 to 1; null where the pattern would make text hard to read. */
  readonly label: Colour | null;
}

export type Pattern = 'plain' | 'rising' | 'falling' | 'dots' | 'bars';
