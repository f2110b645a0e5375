import sax from 'sax';
import { ZipFault } from './zip-entries.ts';

/** What a reader of XML is told. Names come without their prefix, since every writer chooses prefixes of its own. */
export interface XmlListener {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  /** A run of text; a long one comes in several. */
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** The parts of a workbook nest about ten deep, those of a document with tables and text boxes about thirty. */
const DEEPEST = 64;

/**
 * Reads a part of a workbook or document as XML, and lets the caller take what has been found after each piece. Declarations
 * of document types are refused, since entities can be made to swell without end; none of Office's files has one.
 * Cost: O(bytes); memory holds a piece.
 * @throws ZipFault where it is no XML
 */
export function* readXml(part: string, pieces: Iterable<Uint8Array>, listener: XmlListener): Generator<void> {
  const fault = (why: string) => new ZipFault(`${part} ${why}`);
  const parser = sax.parser(true, { position: false });
  let depth = 0;
  parser.onerror = () => {
    throw fault('is no XML that can be read');
  };
  parser.ondoctype = () => {
    throw fault('declares a document type, which no Office file does');
  };
  parser.onopentag = ({ name, attributes }) => {
    if (++depth > DEEPEST) throw fault('is nested too deep');
    listener.open?.(withoutPrefix(name), (wanted) => attributeOf(attributes, wanted));
  };
  parser.onclosetag = (name) => {
    depth--;
    listener.close?.(withoutPrefix(name));
  };
  if (listener.text) {
    parser.ontext = listener.text;
    parser.oncdata = listener.text;
  }
  let decoder: Decoder | undefined;
  for (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    parser.write(decode(decoder, piece, fault));
    yield;
  }
  parser.write(decode(decoder ?? new TextDecoder(), new Uint8Array(0), fault, false)).close();
  yield;
}

type Decoder = InstanceType<typeof TextDecoder>;

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributeOf(attributes: Readonly<Record<string, unknown>>, wanted: string): string | undefined {
  const name = wanted in attributes ? wanted : Object.keys(attributes).find((key) => withoutPrefix(key) === wanted);
  const value = name === undefined ? undefined : attributes[name];
  return typeof value === 'string' ? value : undefined;
}

const encodingOf = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';

function decode(decoder: Decoder, bytes: Uint8Array, fault: (why: string) => ZipFault, stream = true): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw fault('is no text that can be read');
  }
}
