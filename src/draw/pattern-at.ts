import type { Pattern } from './drawing.ts';

/** Patterns repeat after this many units both ways. */
export const TILE = 6;

/** Whether the pattern has ink at a place, in units from the corner of the drawing: the same as in the tiles of the SVG. */
export function patternAt(pattern: Pattern, x: number, y: number): boolean {
  const across = ((x % TILE) + TILE) % TILE;
  const down = ((y % TILE) + TILE) % TILE;
  switch (pattern) {
    case 'plain':
      return false;
    case 'rising':
      return (across + down) % TILE < 1.5;
    case 'falling':
      return (across - down + TILE) % TILE < 1.5;
    case 'dots':
      return (across - 3) ** 2 + (down - 3) ** 2 < 1.2 ** 2;
    case 'bars':
      return across < 1.5;
    default: {
      const unknown: never = pattern;
      throw new Error(`no pattern ${unknown}`);
    }
  }
}
