import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/embed/read-manifest.ts';

describe('the manifest of the weights', () => {
  it('names the files and what lies in them', () => {
    const weight = { name: 'w', shape: [2, 3], dtype: 'float32' };
    const text = JSON.stringify({ weightsManifest: [{ paths: ['a', 'b'], weights: [weight] }] });
    expect(readManifest(text)).toMatchObject({ files: ['a', 'b'], weights: [{ name: 'w', shape: [2, 3] }] });
  });

  it.each([
    ['not JSON', '{'],
    ['null', 'null'],
    ['without weights', '{"weightsManifest":[]}'],
    [
      'with a shape of text',
      '{"weightsManifest":[{"paths":[],"weights":[{"name":"w","shape":["2"],"dtype":"float32"}]}]}',
    ],
    [
      'with a negative shape',
      '{"weightsManifest":[{"paths":[],"weights":[{"name":"w","shape":[-2],"dtype":"float32"}]}]}',
    ],
    [
      'with another kind of number',
      '{"weightsManifest":[{"paths":[],"weights":[{"name":"w","shape":[2],"dtype":"uint8"}]}]}',
    ],
  ])('is refused when it is %s', (_, text) => {
    expect(() => readManifest(text)).toThrow(Error);
  });
});
