/** A tag that was found in a part of a template, with all that decides whether it can stand there. */
export interface PlacedTag {
  readonly kind: 'text' | 'open' | 'unless' | 'close' | 'unknown';
  readonly name: string;
  /** As it was written, with its braces. */
  readonly shown: string;
  /** "the text", "a header": where an officer looks for it. */
  readonly place: string;
  /** The number of its paragraph, from 0. */
  readonly paragraph: number;
  /** Whether its paragraph holds nothing else to read. */
  readonly alone: boolean;
  /** Whether it closes what the first words of its paragraph opened, and ends the paragraph. */
  readonly fills: boolean;
  /** What it stands in, from the outside: tables, rows, cells, text boxes, content controls; each with a number of its own. */
  readonly inside: readonly string[];
}

/** Something that keeps a template from being filled, in plain words: a sentence without a full stop. */
export interface Problem {
  readonly place: string;
  readonly message: string;
}

/** A part of a template with its tags written the one way that the engine knows. */
export interface DocumentPart {
  readonly xml: string;
  readonly tags: readonly PlacedTag[];
  readonly problems: readonly Problem[];
}
