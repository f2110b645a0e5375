import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerWell, inputOf, type Served, serve } from '../embed/serve.ts';
import { makeFolder } from './make-folder.ts';
import { run } from './run.ts';
import { SMALL_SHEET } from './small-sheet.ts';

/** The small sheet with what must not leave the computer: ids, authors and sectors that are like no word of the notes. */
const PRIVATE_SHEET = SMALL_SHEET.trimEnd()
  .split('\n')
  .map((row, n) => (n === 0 ? `${row},author,sector` : `zq-${row},Quibble Zanzibar,xylophone trade`))
  .join('\n');
const PRIVATE = /zq-|quibble|zanzibar|xylophone/i;
const KEY = 'sk-0123-hush';

const folder = (sheet = SMALL_SHEET): string => makeFolder({ 'ideas.csv': sheet });

/** Distils the sheet of a folder as JSON and gives the report, and its bytes. */
async function distil(cwd: string, ...flags: string[]) {
  const { code, stdout, stderr } = await run(['ideas.csv', '-n', '3', '-f', 'json', '--quiet', ...flags], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return { bytes: stdout, report: JSON.parse(stdout) };
}

/** The address of a server that is there no more. */
async function deadAddress(): Promise<string> {
  const { origin, stop } = await serve(answerWell);
  await stop();
  return `${origin}#toy`;
}

describe('distilling without embeddings', () => {
  it('says that words alone were compared', async () => {
    const cwd = folder();
    expect((await distil(cwd, '--no-embeddings')).report.meaning).toBeNull();
    const { stdout } = await run(['ideas.csv', '-n', '3', '-f', 'text', '--quiet', '--no-embeddings'], { cwd });
    expect(stdout.replace(/\s+/g, ' ')).toContain('Ideas were compared by their words alone');
  });
});

describe('distilling with the built-in encoder', () => {
  it('is the default, reads every idea and sends nothing anywhere', async () => {
    // Of 12 notes none repeats another.
    expect((await distil(folder())).report.meaning).toEqual({
      embedder: 'the built-in sentence encoder',
      sentTo: null,
      ideas: 12,
    });
  });

  it('gives the same bytes each time, and the same options for the same rows in another order', async () => {
    const first = await distil(folder());
    expect((await distil(folder())).bytes).toBe(first.bytes);
    const [headings = '', ...rows] = SMALL_SHEET.trimEnd().split('\n');
    // 5 and 12 have no common divisor, so that this is another order of the same rows.
    const shuffled = [headings, ...rows.map((_, i) => rows[(i * 5 + 3) % rows.length])].join('\n');
    expect((await distil(folder(shuffled))).report.options).toEqual(first.report.options);
  });
});

describe("distilling with a server of the user's own", () => {
  const texts = ({ received }: Served): string[] => received.flatMap(inputOf);

  it('sends it the texts of the notes, and says so', async () => {
    const served = await serve(answerWell);
    const cwd = folder(PRIVATE_SHEET);
    const flags = ['-f', 'text', '--quiet', '--embedder', `${served.origin}#toy`];
    const { code, stdout } = await run(['ideas.csv', '-n', '3', ...flags], { cwd });
    expect(code).toBe(0);
    expect(texts(served)).toContain('Insulate old homes and fit heat pumps');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      `read by the model toy, to which the texts of the ideas and of the priorities were sent, without ids, names, sectors or votes (${served.origin})`,
    );
  });

  it('sends neither ids, authors nor sectors, and the key in its header alone', async () => {
    const served = await serve(answerWell);
    const cwd = folder(PRIVATE_SHEET);
    const args = ['ideas.csv', '-n', '3', '--embedder', `${served.origin}#toy`];
    const outputs = ['-o', 'report.json', '-o', 'report.md', '-o', 'report.csv'];
    const { code, stdout, stderr } = await run([...args, ...outputs], {
      cwd,
      env: { LLEP_DISTIL_EMBEDDER_KEY: KEY },
    });
    expect(code).toBe(0);
    expect(served.received.length).toBeGreaterThan(0);
    for (const { headers, path, body } of served.received) {
      expect(headers.authorization).toBe(`Bearer ${KEY}`);
      expect(`${path} ${body}`).not.toMatch(PRIVATE);
      expect(`${path} ${body}`).not.toContain(KEY);
    }
    const reports = readdirSync(cwd).map((name) => readFileSync(join(cwd, name), 'utf8'));
    expect(reports).toHaveLength(4);
    expect(reports.join('\n')).toMatch(PRIVATE);
    expect([...reports, stdout, stderr].join('\n')).not.toContain(KEY);
  });

  // A server that is down is tried four times, with pauses of 1, 2 and 4 seconds.
  it('goes on with the words alone and warns, where the server is down and embeddings are auto', async () => {
    const address = await deadAddress();
    const args = ['ideas.csv', '-n', '3', '-f', 'json', '--embedder', address, '--embeddings', 'auto'];
    const { code, stdout } = await run(args, { cwd: folder() });
    expect(code).toBe(0);
    const { meaning, warnings } = JSON.parse(stdout);
    expect(meaning).toBeNull();
    expect(warnings).toContainEqual({
      code: 'meanings-unread',
      message: expect.stringContaining(`toy at ${address.replace('#toy', '')} could not be reached: `),
    });
  });

  it('fails and leaves nothing behind, where the server is down and embeddings are required', async () => {
    const args = ['ideas.csv', '-n', '3', '--embedder', await deadAddress(), '--embeddings', 'required'];
    const cwd = folder();
    for (const { code, stdout, stderr } of await Promise.all([
      run([...args, '-o', 'report.json'], { cwd }),
      run([...args, '-f', 'json'], { cwd }),
    ])) {
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/Error: toy at http:\S+ could not be reached: /);
    }
    expect(readdirSync(cwd)).toEqual(['ideas.csv']);
  });
});

describe('verifying a report', () => {
  /** A folder with the small sheet and the report that it gives. */
  async function reported(...flags: string[]): Promise<string> {
    const cwd = folder();
    writeFileSync(join(cwd, 'report.json'), (await distil(cwd, ...flags)).bytes);
    return cwd;
  }

  it('that was made with a server sends the notes there only where the same is named again', async () => {
    const served = await serve(answerWell);
    const address = `${served.origin}#toy`;
    const cwd = await reported('--embedder', address);
    const sent = served.received.length;
    const verify = (...flags: string[]) => run(['verify', 'report.json', 'ideas.csv', ...flags], { cwd });

    expect(await verify()).toEqual({
      code: 2,
      stdout: '',
      stderr:
        `Error: report.json was made with the notes sent to ${address}, and verify was given no --embedder\n` +
        `If you trust that server with the notes, add --embedder ${address}\n`,
    });
    expect(await verify('--embedder', `${served.origin}#other`)).toMatchObject({ code: 2, stdout: '' });
    expect(served.received).toHaveLength(sent);

    expect(await verify('--embedder', address)).toMatchObject({ code: 0, stderr: '' });
    expect(served.received).toHaveLength(2 * sent);
  });

  it('that was made without a server is refused where one is named', async () => {
    const served = await serve(answerWell);
    const cwd = await reported();
    const address = `${served.origin}#toy`;
    expect(await run(['verify', 'report.json', 'ideas.csv', '--embedder', address], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: `Error: report.json was made without --embedder, and verify was given ${address}\nLeave --embedder out\n`,
    });
    expect(served.received).toEqual([]);
  });
});
