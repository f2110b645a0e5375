import { describe, expect, it } from 'vitest';
import { readPriorities } from '../../src/read/index.ts';
import { sourceOf } from './source-of.ts';

const read = (content: string) => readPriorities(sourceOf(content, 'priorities.csv'));

describe('readPriorities', () => {
  it('reads name, description and weight, in any order and case', async () => {
    expect(await read('WEIGHT,Name,Description\n2.5,Skills," Learning, at work "\n,Places,\n')).toEqual([
      { number: 1, name: 'Skills', description: 'Learning, at work', weight: 2.5 },
      { number: 2, name: 'Places', description: '', weight: 1 },
    ]);
  });

  it('needs only the names', async () => {
    expect(await read('name\nSkills\n\nPlaces\n')).toMatchObject([
      { number: 1, name: 'Skills', weight: 1 },
      { number: 2, name: 'Places', weight: 1 },
    ]);
  });

  it.each([
    [
      'a heading is missing',
      'title,description\na,b\n',
      'row 1: expected the headings name, description and weight, got "title, description"',
    ],
    ['a name is missing', 'name,weight\na,1\n,2\n', 'row 3: expected a name, got ""'],
    ['a name repeats', 'name\nSkills\nskills\n', 'row 3: expected a name other than that of row 2, got "skills"'],
    ['a weight is nought', 'name,weight\na,0\n', 'row 2: expected a positive number as weight, got "0"'],
    ['a weight is negative', 'name,weight\na,-1\n', 'got "-1"'],
    ['a weight is no number', 'name,weight\na,high\n', 'got "high"'],
    [
      'a number is not its place',
      'number,name\n1,a\n3,b\n',
      'row 3: expected the number 2, the place of the priority in the file, got "3"',
    ],
    [
      'there are too many',
      `name\n${Array.from({ length: 21 }, (_, i) => `p${i}`).join('\n')}`,
      'row 22: expected at most 20 priorities',
    ],
  ])('says in which row %s', async (_, content, message) => {
    await expect(read(content)).rejects.toMatchObject({
      code: 'priority-invalid',
      message: expect.stringContaining(message),
      exitCode: 1,
    });
  });

  it('says that there is none', async () => {
    await expect(read('name,weight\n,\n')).rejects.toMatchObject({ code: 'no-priorities' });
    await expect(read('')).rejects.toMatchObject({ code: 'no-headings' });
  });
});
