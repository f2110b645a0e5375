import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { FILLS } from '../../src/draw/fills.ts';
import { toSvg } from '../../src/draw/to-svg.ts';

const [solid, striped] = FILLS;

describe('a drawing as SVG', () => {
  const svg = toSvg(
    {
      width: 40,
      height: 20,
      title: 'A <b> & "c"',
      description: 'All figures',
      shapes: [
        ...[solid, striped].flatMap((fill) =>
          fill ? [{ kind: 'rectangle', x: 1.23456, y: 2, width: 3, height: 4, fill } as const] : [],
        ),
        {
          kind: 'text',
          x: 5,
          y: 6,
          text: '<script>alert(1)</script>',
          instead: '',
          size: 12,
          anchor: 'end',
          colour: '#222222',
        },
        { kind: 'line', x: 1, y: 2, length: 3, direction: 'down', colour: '#d0d0d0' },
      ],
    },
    'chart',
  );

  it('is well-formed and names itself for readers who listen', () => {
    const parser = sax.parser(true);
    parser.onerror = (error) => {
      throw error;
    };
    parser.write(svg).close();
    expect(svg).toContain('role="img" aria-labelledby="chart-title chart-description"');
    expect(svg).toContain('<title id="chart-title">A &lt;b&gt; &amp; &quot;c&quot;</title>');
  });

  it('holds no script and nothing from elsewhere', () => {
    expect(svg).not.toMatch(/<script|href|style=|url\((?!#chart-)/);
  });

  it('fills with plain colours and with patterns that carry its own id', () => {
    expect(svg).toContain(`fill="${solid?.ground}"`);
    expect(svg).toContain('fill="url(#chart-1)"');
    expect(svg).toContain('<pattern id="chart-1"');
  });

  it('rounds places to hundredths', () => {
    expect(svg).toContain('x="1.23"');
  });
});
