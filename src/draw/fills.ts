import type { Fill } from './drawing.ts';

/**
 * The fills of what stands beside each other, in this order; two neighbours differ in lightness by at least 2 to 1 and in
 * pattern. Hues are those that colour-blind readers keep apart (blue and orange; https://jfly.uni-koeln.de/color/).
 */
export const FILLS: readonly Fill[] = [
  { ground: '#12355b', pattern: 'plain', ink: '#12355b', label: '#ffffff' },
  { ground: '#f4c27a', pattern: 'rising', ink: '#e0953a', label: '#000000' },
  { ground: '#2a74a8', pattern: 'plain', ink: '#2a74a8', label: '#ffffff' },
  { ground: '#e4eef6', pattern: 'dots', ink: '#8fb3d1', label: '#000000' },
  { ground: '#8a4b08', pattern: 'plain', ink: '#8a4b08', label: '#ffffff' },
  { ground: '#bcd9a5', pattern: 'falling', ink: '#8bb56c', label: '#000000' },
  { ground: '#4a4a4a', pattern: 'bars', ink: '#6b6b6b', label: '#ffffff' },
  { ground: '#f0f0f0', pattern: 'rising', ink: '#b8b8b8', label: '#000000' },
];
