import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmbedderAddress } from '../../src/embed/read-embedder-address.ts';
import { DistilError } from '../../src/errors.ts';

const read = (setting: string) => {
  try {
    return readEmbedderAddress(setting);
  } catch (error) {
    if (error instanceof DistilError && error.code === 'setting-invalid') return error;
    throw error;
  }
};

const letters = (from: string, max: number) =>
  fc.string({ unit: fc.constantFrom(...from), minLength: 1, maxLength: max });

const HOST = fc.oneof(
  fc.constantFrom(
    'http://localhost',
    'http://127.0.0.1',
    'http://127.255.1.2',
    'http://[::1]',
    'https://[2001:db8::1]',
  ),
  fc.domain().map((domain) => `https://${domain}`),
);
const PORT = fc.option(fc.integer({ min: 1024, max: 65_535 }), { nil: undefined });
const STEPS = fc.array(
  letters('abcXYZ019-_.', 8).filter((step) => !/^\.+$/.test(step)),
  { maxLength: 3 },
);
const MODEL = fc
  .tuple(letters('abcXYZ019', 1), fc.string({ unit: fc.constantFrom(...'abcXYZ019-_.:/@+'), maxLength: 20 }))
  .map((parts) => parts.join(''));

describe('the endpoint', () => {
  it.each([
    ['http://localhost:11434#m', 'http://localhost:11434/v1/embeddings'],
    ['http://localhost:11434/#m', 'http://localhost:11434/v1/embeddings'],
    ['http://localhost:11434/v1#m', 'http://localhost:11434/v1/embeddings'],
    ['http://localhost:11434/v1/#m', 'http://localhost:11434/v1/embeddings'],
    ['http://localhost:11434/v1/embeddings#m', 'http://localhost:11434/v1/embeddings'],
    ['http://localhost:11434/v1/embeddings/#m', 'http://localhost:11434/v1/embeddings'],
    ['https://ai.example.gov.uk/team/api#m', 'https://ai.example.gov.uk/team/api/embeddings'],
    ['https://ai.example.gov.uk/embeddings#m', 'https://ai.example.gov.uk/embeddings'],
    ['https://ai.example.gov.uk/myembeddings#m', 'https://ai.example.gov.uk/myembeddings/embeddings'],
    ['https://AI.Example.gov.uk:443/v1#m', 'https://ai.example.gov.uk/v1/embeddings'],
  ])('of %s is %s', (setting, endpoint) => {
    expect(readEmbedderAddress(setting).endpoint).toBe(endpoint);
  });

  it('is on the named server, ends in /embeddings, and stays where it is given whole', () => {
    fc.assert(
      fc.property(HOST, PORT, STEPS, MODEL, (host, port, steps, model) => {
        const server = port === undefined ? host : `${host}:${port}`;
        const address = readEmbedderAddress(`${[server, ...steps].join('/')}#${model}`);
        expect(address.model).toBe(model);
        expect(address.origin).toBe(new URL(server).origin);
        expect(address.endpoint.startsWith(`${address.origin}/`)).toBe(true);
        expect(address.endpoint.endsWith('/embeddings')).toBe(true);
        expect(readEmbedderAddress(`${address.endpoint}#${model}`)).toEqual(address);
      }),
    );
  });
});

describe('an address', () => {
  it('that is taken, whatever it looks like, leads over https or nowhere beyond this computer, and holds no password', () => {
    const pieces = fc.constantFrom(
      ...[
        'http',
        'https',
        ':',
        '/',
        '//',
        '\\',
        '@',
        '#',
        '?',
        '.',
        '%40',
        '%23',
        '\t',
        ' ',
        '0',
        '127',
        '1',
        'm',
        'x',
      ],
      ...['localhost', '127.0.0.1', '[::1]', '2130706433', '0x7f', 'http://', 'https://', 'example.org', ':80'],
    );
    const anything = fc.oneof(
      fc.string(),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.webUrl().map((url) => `${url}#m`),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.array(pieces, { maxLength: 8 }).map((parts) => `http://${parts.join('')}#m`),
    );
    let taken = 0;
    fc.assert(
      fc.property(anything, (setting) => {
        const address = read(setting);
        if (address instanceof DistilError) return;
        taken++;
        const { protocol, hostname, username, password, search, hash } = new URL(address.endpoint);
        expect({ username, password, search, hash }).toEqual({ username: '', password: '', search: '', hash: '' });
        if (protocol !== 'https:')
          expect(`${protocol} ${hostname}`).toMatch(/^http: (?:localhost|127\.[\d.]+|\[::1\])$/);
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('with a password is refused without showing it', () => {
    const secret = letters('QXZqxz789#:/@', 12).map((text) => `hush${text}hush`);
    fc.assert(
      fc.property(HOST, secret, MODEL, (host, password, model) => {
        const error = read(`${host.replace('://', `://me:${password}@`)}#${model}`);
        expect(error).toBeInstanceOf(DistilError);
        if (error instanceof DistilError) expect(error.message + error.cure).not.toContain('hush');
      }),
    );
  });
});
