import { type Drawing, FILLS, fitLines, type Shape, textWidth } from '../../draw/index.ts';
import { oneLine } from '../one-line.ts';

/** What a chart of stacked bars shows: a bar for each row, cut into parts, each part of a series. */
export interface Bars {
  readonly title: string;
  /** All that it shows, in words. */
  readonly description: string;
  /** What the bars measure. */
  readonly axis: string;
  /** Names of the series, in the order of the parts; at most as many as there are fills. */
  readonly series: readonly string[];
  readonly rows: readonly Bar[];
  /** Where the axis ends; 0 or less stands for the longest bar. */
  readonly end: number;
}

export interface Bar {
  /** Stands before the label, and alone where the label cannot be drawn. */
  readonly number: number;
  readonly label: string;
  /** One for each series, 0 or more. */
  readonly parts: readonly number[];
  /** What stands at the end of the bar. */
  readonly total: string;
}

const WIDTH = 640;
const LABEL_SIZE = 12;
const SMALL = 11;
/** Labels end and bars start here. */
const LEFT = 222;
const LABEL_WIDTH = LEFT - 34;
const LABEL_LINES = 2;
/** Room at the right for the totals. */
const RIGHT = 36;
const ROW = 38;
const THICK = 24;
/** White between two parts of a bar. */
const GAP = 1.5;
const INK = '#222222';
const GRID = '#d0d0d0';
const TICKS = 5;

/** Bars from left to right in the order of the rows, with a legend above and an axis below. O(rows x series). */
export function drawBars({ title, description, axis, series, rows, end }: Bars): Drawing {
  const longest = Math.max(...rows.map(({ parts }) => sum(parts)), 1);
  const last = end > 0 ? end : niceEnd(longest);
  const legend = drawLegend(series);
  const top = legend.height;
  const bottom = top + rows.length * ROW;
  const scale = (WIDTH - LEFT - RIGHT) / last;
  const shapes: Shape[] = [...legend.shapes];
  for (let tick = 0; tick <= TICKS; tick++) {
    const value = (last * tick) / TICKS;
    const x = LEFT + value * scale;
    shapes.push({ kind: 'line', x, y: top, length: bottom - top, direction: 'down', colour: tick === 0 ? INK : GRID });
    shapes.push(words(String(value), x, bottom + 15, SMALL, 'middle'));
  }
  shapes.push(words(axis, LEFT + (WIDTH - LEFT - RIGHT) / 2, bottom + 32, SMALL, 'middle'));
  for (const [index, row] of rows.entries()) shapes.push(...drawBar(row, top + index * ROW, scale));
  return { width: WIDTH, height: bottom + 42, title: oneLine(title), description: oneLine(description), shapes };
}

function drawBar({ number, label, parts, total }: Bar, top: number, scale: number): Shape[] {
  const lines = fitLines(oneLine(label), LABEL_SIZE, LABEL_WIDTH, LABEL_LINES);
  const first = top + ROW / 2 + 4 - ((lines.length - 1) * 14) / 2;
  const shapes: Shape[] = [words(`${number}.`, 20, first, LABEL_SIZE, 'end')];
  for (const [index, line] of lines.entries())
    shapes.push({
      ...words(line, 26, first + index * 14, LABEL_SIZE, 'start'),
      instead: index === 0 ? `Option ${number}` : '',
    });
  let x = LEFT;
  for (const [index, part] of parts.entries()) {
    const fill = FILLS[index % FILLS.length];
    const width = part * scale;
    if (fill === undefined || width <= 0) continue;
    const y = top + (ROW - THICK) / 2;
    shapes.push({ kind: 'rectangle', x, y, width: Math.max(width - GAP, width / 2), height: THICK, fill });
    const figure = String(part);
    const room = textWidth(figure, SMALL) + 8;
    if (fill.label !== null && width - GAP >= room) {
      const middle = x + (width - GAP) / 2;
      // A patch of plain ground keeps figures readable on a pattern.
      const plain = { ...fill, pattern: 'plain' } as const;
      if (fill.pattern !== 'plain')
        shapes.push({
          kind: 'rectangle',
          x: middle - room / 2 + 1,
          y: y + 4,
          width: room - 2,
          height: THICK - 8,
          fill: plain,
        });
      shapes.push({ ...words(figure, middle, y + THICK / 2 + 4, SMALL, 'middle'), colour: fill.label });
    }
    x += width;
  }
  shapes.push(words(total, x + 5, top + ROW / 2 + 4, LABEL_SIZE, 'start'));
  return shapes;
}

/** Swatches with their names, in as many lines as they need. */
function drawLegend(series: readonly string[]): { readonly shapes: readonly Shape[]; readonly height: number } {
  const SWATCH = 14;
  const LINE = 22;
  const shapes: Shape[] = [];
  let [x, y] = [4, 6];
  for (const [index, name] of series.entries()) {
    const fill = FILLS[index % FILLS.length];
    const [shown = ''] = fitLines(oneLine(name), SMALL, LEFT, 1);
    const width = SWATCH + 6 + textWidth(shown, SMALL) + 18;
    if (x + width > WIDTH && x > 4) [x, y] = [4, y + LINE];
    if (fill !== undefined) shapes.push({ kind: 'rectangle', x, y, width: SWATCH, height: SWATCH, fill });
    shapes.push({ ...words(shown, x + SWATCH + 6, y + 11, SMALL, 'start'), instead: `Part ${index + 1}` });
    x += width;
  }
  return { shapes, height: series.length === 0 ? 6 : y + LINE + 6 };
}

const words = (text: string, x: number, y: number, size: number, anchor: 'start' | 'middle' | 'end') =>
  ({ kind: 'text', x, y, text, instead: '', size, anchor, colour: INK }) as const;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** Ticks stand at multiples of one of these, or of ten, a hundred ... times one. */
const STEPS = [1, 2, 3, 4, 5, 6, 8, 10];

/** The least end that is not below the longest bar and puts a round number at every tick. */
function niceEnd(longest: number): number {
  const step = longest / TICKS;
  const power = 10 ** Math.max(0, Math.ceil(Math.log10(step)) - 1);
  return (STEPS.find((nice) => nice * power >= step) ?? 10) * power * TICKS;
}
