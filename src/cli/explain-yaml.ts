/** What is wrong with a settings file, for `errors.settingsUnreadable`. */
export interface Explained {
  readonly why: string;
  /** undefined where the usual one helps. */
  readonly cure: string | undefined;
}

/**
 * A fault that the YAML parser found, in plain words and with the line. The codes are those of the parser
 * (https://eemeli.org/yaml/#errors); one that is not named here still tells its line. Cost: O(1).
 * @param error whatever the parser threw
 */
export function explainYaml(error: unknown): Explained {
  const { code, linePos, message } = (error ?? {}) as Fault;
  const number = linePos?.[0]?.line;
  const line = number === undefined ? 'a line' : `line ${number}`;
  const unclosed = {
    why: `a quotation mark or bracket in ${line}, or above it, is not closed`,
    cure: 'close it',
  };
  switch (code) {
    case 'TAB_AS_INDENT':
      return { why: `${line} begins with a tab`, cure: 'begin it with spaces, or with nothing' };
    case 'DUPLICATE_KEY':
      return { why: `${line} gives a setting that stands above it already`, cure: 'give each setting once' };
    case 'MULTILINE_IMPLICIT_KEY':
      return { why: `${line} has no colon after the name of its setting`, cure: undefined };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { why: `${line} holds more than one colon`, cure: 'put a value with a colon in it in quotation marks' };
    case 'BAD_SCALAR_START':
      return { why: `the value in ${line} begins with a sign`, cure: 'put the value in quotation marks' };
    case 'MISSING_CHAR':
      return unclosed;
    case 'BAD_INDENT':
      if (/\bend with a [\]}]/.test(message ?? '')) return unclosed;
      return {
        why: `${line} begins further left or right than it should`,
        cure: 'begin each setting at the very left',
      };
    default:
      return { why: `${line} cannot be understood`, cure: undefined };
  }
}

/** As the parser describes it; errors of other kinds have no line. */
interface Fault {
  readonly code?: unknown;
  readonly linePos?: readonly { readonly line: number }[];
  readonly message?: string;
}
