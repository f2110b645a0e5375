import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** The dependency law of ARCHITECTURE.md, executed on the imports of every source file. */

const SRC = fileURLToPath(new URL('../src', import.meta.url));

interface Import {
  /** As it is written, such as `../model.ts` or `csv-parse`. */
  readonly specifier: string;
  /** Whether it is for types only and gone when the program runs. */
  readonly typeOnly: boolean;
  /** Whether it is loaded only when the line is reached. */
  readonly onDemand: boolean;
}

interface SourceFile {
  /** From src/, with slashes: `read/csv.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** Every import of a source: static, for its effects, of types, re-exported and dynamic. */
function importsOf(text: string): Import[] {
  const code = text.replace(/^\s*(?:\/\*|\*|\/\/).*$/gm, '');
  const from = /^\s*(?:import|export)\s+(type\b\s*)?[^'"`;=()]*?\bfrom\s+['"]([^'"]+)['"]/gm;
  const others = /^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [
    ...[...code.matchAll(from)].map(([, type, specifier = '']) => ({
      specifier,
      typeOnly: type !== undefined,
      onDemand: false,
    })),
    ...[...code.matchAll(others)].map(([, effect, dynamic]) => ({
      specifier: effect ?? dynamic ?? '',
      typeOnly: false,
      onDemand: dynamic !== undefined,
    })),
  ];
}

const FILES: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => {
    const path = name.replaceAll('\\', '/');
    const text = readFileSync(posix.join(SRC.replaceAll('\\', '/'), path), 'utf8');
    return { path, text, imports: importsOf(text) };
  })
  .sort((a, b) => (a.path < b.path ? -1 : 1));

const STAGES = [
  'read',
  'sift',
  'text',
  'embed',
  'similarity',
  'score',
  'group',
  'describe',
  'rank',
  'steer',
  'compose',
];
/** Small operations on rows, which every stage may use. */
const ROWS = ['text/sparse.ts', 'text/dense.ts'];
/** Crafts that know nothing of notes, options and reports: the files of Office, documents, drawings. */
const CRAFTS = ['opc', 'word', 'draw'];
/** What XML can hold, and text that is no markup: for whatever room writes XML. */
const XML = ['xml-text.ts', 'escape-xml.ts'];
const FOUNDATION = ['model', 'errors', 'warnings', 'settings', 'fold', 'nearest', 'random'].map((name) => `${name}.ts`);

/** The one source that is no program: outlines of letters. */
const LETTERS = 'draw/letters.json';

/** The folder below src/ that a file is in; '' for the files that are in none. */
const roomOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '');

const isOwn = ({ specifier }: Import): boolean => specifier.startsWith('.');

/** The file of the project that an import means, from src/. */
const target = (file: SourceFile, { specifier }: Import): string =>
  posix.normalize(posix.join(posix.dirname(file.path), specifier));

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** The imports that break a rule, as "file imports what". */
const offences = (
  files: readonly SourceFile[],
  isAllowed: (target: string, found: Import, file: SourceFile) => boolean,
): string[] =>
  files.flatMap((file) =>
    file.imports
      .filter((found) => isOwn(found) && !isAllowed(target(file, found), found, file))
      .map((found) => `${file.path} imports ${target(file, found)}`),
  );

/** Workbooks are zipped XML as documents are, so reading shares the room that unpacks them. */
const isOffice = (stage: string, path: string): boolean => stage === 'read' && roomOf(path) === 'opc';

const inRoom = (...rooms: readonly string[]): SourceFile[] => FILES.filter(({ path }) => rooms.includes(roomOf(path)));
const named = (...paths: readonly string[]): SourceFile[] => FILES.filter(({ path }) => paths.includes(path));

describe('the reader of imports', () => {
  it('sees imports of every kind', () => {
    const source = [
      "import { a } from './a.ts';",
      "import type { B } from './b.ts';",
      "import { type C, d } from './c.ts';",
      "import 'effect';",
      "export type * from './e.ts';",
      "export {\n  f,\n} from './f.ts';",
      'const x = 1;',
      "const g = await import('./g.ts');",
      " * import 'comment'",
      "// import 'comment'",
      "const h = 'from';",
    ].join('\n');
    const at = { typeOnly: false, onDemand: false };
    expect(importsOf(source)).toEqual([
      { ...at, specifier: './a.ts' },
      { ...at, specifier: './b.ts', typeOnly: true },
      { ...at, specifier: './c.ts' },
      { ...at, specifier: './e.ts', typeOnly: true },
      { ...at, specifier: './f.ts' },
      { ...at, specifier: 'effect' },
      { ...at, specifier: './g.ts', onDemand: true },
    ]);
  });

  it('finds every source file and the file that every import names', () => {
    expect(FILES.length).toBeGreaterThan(100);
    const known = new Set(FILES.map(({ path }) => path));
    expect(offences(FILES, (path) => known.has(path) || path === LETTERS)).toEqual([]);
  });
});

describe('the foundation', () => {
  it('has a model that imports all of its parts and nothing else, and parts that import only each other, as types', () => {
    const parts = inRoom('model');
    const taken = named('model.ts').flatMap((file) => file.imports.map((found) => target(file, found)));
    expect(taken.sort()).toEqual(parts.map(({ path }) => path));
    const wrong = [...named('model.ts'), ...parts].flatMap((file) =>
      file.imports
        .filter((found) => !isOwn(found) || !found.typeOnly || roomOf(target(file, found)) !== 'model')
        .map(({ specifier }) => `${file.path} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('gives the nouns through the model alone, whose parts nobody else imports', () => {
    const outside = FILES.filter(({ path }) => path !== 'model.ts' && roomOf(path) !== 'model');
    expect(offences(outside, (path) => roomOf(path) !== 'model')).toEqual([]);
  });

  it('has errors that import nothing at all', () => {
    expect(named('errors.ts').map(({ imports }) => imports)).toEqual([[]]);
  });

  it('warnings and settings import only model and errors, and settings the kinds of setting', () => {
    const allowed = ['model.ts', 'errors.ts'];
    expect(offences(named('warnings.ts'), (path) => allowed.includes(path))).toEqual([]);
    expect(offences(named('settings.ts'), (path) => [...allowed, 'setting-kinds.ts'].includes(path))).toEqual([]);
  });

  it('setting-kinds, fold, nearest, random, version and the rules of XML import nothing of the project', () => {
    const alone = ['setting-kinds.ts', 'fold.ts', 'nearest.ts', 'random.ts', 'version.ts', ...XML];
    expect(named(...alone)).toHaveLength(alone.length);
    expect(offences(named(...alone), () => false)).toEqual([]);
  });

  it('is all that lies beside the pipeline and the public API', () => {
    expect(FILES.map(({ path }) => path).filter((path) => roomOf(path) === '')).toEqual(
      [...FOUNDATION, ...XML, 'distil.ts', 'distil-input.ts', 'index.ts', 'setting-kinds.ts', 'version.ts'].sort(),
    );
  });
});

describe('the help', () => {
  it('waits for no package but the one that reads the command line', () => {
    const found = new Set(['cli/main.ts']);
    const packages = new Set<string>();
    for (const path of found) {
      for (const file of named(path)) {
        for (const each of file.imports) {
          if (each.typeOnly || each.onDemand) continue;
          if (isOwn(each)) found.add(target(file, each));
          else if (!isBuiltin(each.specifier)) packages.add(packageOf(each.specifier));
        }
      }
    }
    expect(found).toContain('settings.ts');
    expect([...packages]).toEqual(['commander']);
  });
});

describe('a room', () => {
  it('is a stage, a craft, the comparison, the report, the command line or the parts of the model', () => {
    const rooms = new Set(FILES.map(({ path }) => roomOf(path)));
    expect([...rooms].sort()).toEqual(['', 'cli', 'compare', 'model', 'report', ...STAGES, ...CRAFTS].sort());
  });

  it.each(STAGES)('%s imports only the foundation, its own folder and the rows of text/', (stage) => {
    const allowed = (path: string) =>
      FOUNDATION.includes(path) || roomOf(path) === stage || ROWS.includes(path) || isOffice(stage, path);
    expect(offences(inRoom(stage), allowed)).toEqual([]);
  });

  it('opc imports nothing of the project, draw how to deflate and to escape, word the errors, the nearest name, opc and the rules of XML', () => {
    const beside = (craft: string, ...allowed: readonly string[]): string[] =>
      offences(inRoom(craft), (path) => roomOf(path) === craft || allowed.includes(path));
    const opc = inRoom('opc').map(({ path }) => path);
    expect(beside('opc')).toEqual([]);
    expect(beside('draw', 'opc/fflate.ts', 'escape-xml.ts')).toEqual([]);
    expect(beside('word', 'errors.ts', 'nearest.ts', ...opc, ...XML)).toEqual([]);
  });

  it('compare imports only the model, the errors and its own folder', () => {
    expect(
      offences(inRoom('compare'), (path) => ['model.ts', 'errors.ts'].includes(path) || roomOf(path) === 'compare'),
    ).toEqual([]);
  });

  it('report imports the types of the model and the comparison, its own folder, what XML can hold, and the doors of the crafts that set pages and draw', () => {
    const nouns = ['model.ts', 'compare/comparison.ts'];
    const doors = ['word/index.ts', 'draw/index.ts', 'draw/to-png.ts', 'xml-text.ts'];
    expect(
      offences(
        inRoom('report'),
        (path, { typeOnly }) => (nouns.includes(path) && typeOnly) || roomOf(path) === 'report' || doors.includes(path),
      ),
    ).toEqual([]);
  });

  it('cli reads, distils and reports through the doors of the rooms, and knows no other stage', () => {
    // Embedding has two: what the program knows of it, and what its threads alone load.
    const embedding = ['embed/index.ts', 'embed/load-encoder.ts'];
    const comparing = ['compare/comparison.ts', 'compare/compare-reports.ts', 'compare/read-comparable.ts'];
    const crafts = ['word/index.ts', 'draw/to-png.ts'];
    // So has reading: messages are cleaned at once, and the readers loaded only for a file.
    const reading = ['read/index.ts', 'read/clean.ts'];
    const rooms = [...reading, ...embedding, ...comparing, ...crafts];
    const doors = ['distil.ts', 'version.ts', 'score/llep-priorities.ts', 'steer/edit-lines.ts', ...rooms];
    expect(
      offences(
        inRoom('cli'),
        (path) =>
          FOUNDATION.includes(path) || doors.includes(path) || roomOf(path) === 'cli' || roomOf(path) === 'report',
      ),
    ).toEqual([]);
  });

  it('other than cli does not import cli', () => {
    const outside = FILES.filter(({ path }) => roomOf(path) !== 'cli');
    expect(offences(outside, (path) => roomOf(path) !== 'cli')).toEqual([]);
  });
});

describe('the order of the stages', () => {
  it('is known to distil alone, whose input names an embedder; the public API only passes on', () => {
    const outside = FILES.filter(({ path }) => roomOf(path) !== 'cli');
    const knowing = outside.filter((file) => {
      const rooms = file.imports.filter(isOwn).map((found) => target(file, found));
      const stages = new Set(rooms.filter((path) => !ROWS.includes(path)).map(roomOf));
      return STAGES.filter((stage) => stages.has(stage) && stage !== roomOf(file.path)).length > 0;
    });
    expect(knowing.map(({ path }) => path)).toEqual(['distil-input.ts', 'distil.ts', 'index.ts']);
  });

  it('is not hidden in the public API, which holds no code', () => {
    const index = named('index.ts').map(({ text }) => text.replace(/\/\*\*.*\*\/\n/, ''));
    for (const line of (index[0] ?? '').split('\n')) expect(line).toMatch(/^(?:export .* from '[^']+';)?$/);
  });
});

describe('what only the command line may touch', () => {
  /** Without comments and types; strings are left in, so the patterns ask for a use, not for the word. */
  const codeOf = (text: string): string => transformSync(text, { loader: 'ts', legalComments: 'none' }).code;

  const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
    ['process', /\bprocess\s*(?:\?\.|\.|\[)\s*\w|\bglobalThis\.process\b/],
    ['console', /\bconsole\s*\.\s*\w/],
    ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\s*\.\s*\w/],
    ['Math.random', /\bMath\.random\b|\bcrypto\.(?:getRandomValues|randomUUID)\b/],
    ['timers', /\bset(?:Timeout|Interval|Immediate)\(/],
  ];

  it.each(FORBIDDEN)('%s is used nowhere else', (_, pattern) => {
    const outside = FILES.filter(({ path }) => roomOf(path) !== 'cli' && !path.endsWith('.d.ts'));
    const found = outside.flatMap(({ path, text }) => {
      const use = pattern.exec(codeOf(text));
      return use ? [`${path} uses ${use[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  it('files, streams and all else of Node are imported nowhere else, but for the check of UTF-8', () => {
    const found = FILES.filter(({ path }) => roomOf(path) !== 'cli').flatMap(({ path, imports }) =>
      imports.filter(({ specifier }) => isBuiltin(specifier)).map(({ specifier }) => `${path} imports ${specifier}`),
    );
    expect(found).toEqual(['read/encoding/mend-utf8.ts imports node:buffer']);
  });

  it('the locale of the computer is asked for by nobody, not even there', () => {
    const asking = FILES.filter(({ text }) => /\blocaleCompare\b|\btoLocale\w+\(|\bIntl\./.test(text));
    expect(asking.map(({ path }) => path)).toEqual([]);
  });
});

describe('third-party packages', () => {
  const foreign = FILES.flatMap(({ path, imports }) =>
    imports
      .filter((found) => !isOwn(found) && !isBuiltin(found.specifier))
      .map(({ specifier }) => ({ path, specifier })),
  );

  it('are each imported by exactly one file', () => {
    const importers = new Map<string, Set<string>>();
    for (const { path, specifier } of foreign) {
      const name = packageOf(specifier);
      importers.set(name, (importers.get(name) ?? new Set()).add(path));
    }
    const shared = [...importers].filter(([, paths]) => paths.size > 1);
    expect(shared.map(([name, paths]) => `${name} is imported by ${[...paths].join(' and ')}`)).toEqual([]);
    expect(importers.size).toBeGreaterThan(5);
  });

  it('are asked for natural one module at a time: its index loads database clients and reads .env', () => {
    const modules = foreign.filter(({ specifier }) => packageOf(specifier) === 'natural');
    const wrong = modules.filter(({ specifier }) => !/^natural\/lib\/natural\/\w+\/\w+\.js$/.test(specifier));
    expect(wrong).toEqual([]);
    expect(modules.length).toBeGreaterThan(0);
  });
});

describe('the files', () => {
  it('import each other in no circle, not even for types', () => {
    const byPath = new Map(FILES.map((file) => [file.path, file]));
    const finished = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      const file = byPath.get(path);
      if (!file || finished.has(path) || trail.includes(path)) return;
      for (const found of file.imports.filter(isOwn)) visit(target(file, found), [...trail, path]);
      finished.add(path);
    };
    for (const { path } of FILES) visit(path, []);
    expect(circles).toEqual([]);
  });

  it('are named in kebab-case', () => {
    const kebab = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.ts$/;
    expect(FILES.map(({ path }) => path).filter((path) => !kebab.test(path))).toEqual([]);
  });

  it('are short; only the lists that everything reads, the settings and the errors, are longer', () => {
    const LONGEST = 220;
    const long = FILES.filter(({ text }) => text.split('\n').length > LONGEST).map(({ path }) => path);
    expect(long).toEqual(['errors.ts', 'settings.ts']);
  });

  it('import with the ending, so that Node could run them as they are', () => {
    expect(offences(FILES, (path) => path.endsWith('.ts') || path === LETTERS)).toEqual([]);
  });
});
