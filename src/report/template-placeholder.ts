import type { Drawing, Fill } from '../draw/index.ts';

const GREY: Fill = { ground: '#ececec', pattern: 'plain', ink: '#ececec', label: '#000000' };

/** What stands in a template where a chart will be. */
export const templatePlaceholder: Drawing = {
  width: 640,
  height: 304,
  title: 'Place for a chart',
  description: 'A grey field where a chart will stand',
  shapes: [
    { kind: 'rectangle', x: 0, y: 0, width: 640, height: 304, fill: GREY },
    {
      kind: 'text',
      x: 320,
      y: 156,
      text: 'The chart will stand here, as wide as you make this picture',
      instead: '',
      size: 15,
      anchor: 'middle',
      colour: '#444444',
    },
  ],
};
