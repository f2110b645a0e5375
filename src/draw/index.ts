/** What a report draws with; `to-png.ts` is loaded only where pixels are wanted. */
export type { Drawing, Fill, Shape } from './drawing.ts';
export { FILLS } from './fills.ts';
export { fitLines } from './fit-lines.ts';
export { textWidth } from './text-width.ts';
export { toSvg } from './to-svg.ts';
