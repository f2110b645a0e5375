import { type Drawing, toSvg } from '../draw/index.ts';
import type { Picture } from '../word/index.ts';
import { scoreChart } from './chart/score-chart.ts';
import { sectorChart } from './chart/sector-chart.ts';
import type { DocumentWriter } from './document-writer.ts';
import { docxData } from './docx-data.ts';
import { templatePlaceholder } from './template-placeholder.ts';

/** A Word template as it was read. */
export interface TemplateFile {
  /** What an error calls it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Pixels to a unit: 288 dots per inch. */
const SHARP = 3;

/**
 * The Board's own paper as a Word document: the organisation's template with its fields filled, or the built-in one. What
 * makes documents is loaded when one is asked for.
 */
export const docx = (template: TemplateFile | null): DocumentWriter => ({
  name: 'docx',
  endings: ['.docx'],
  binary: true,
  async *write(report) {
    const [{ fillTemplate, makeTemplate }, { toPng }] = await Promise.all([
      import('../word/index.ts'),
      import('../draw/to-png.ts'),
    ]);
    const picture = (name: string, drawing: Drawing | null): [string, Picture | null] => [
      name,
      drawing === null
        ? null
        : { ...drawing, name, png: toPng(drawing, SHARP), svg: toSvg(drawing, name.replaceAll(' ', '-')) },
    ];
    const pictures = new Map([picture('chart', scoreChart(report)), picture('sector chart', sectorChart(report))]);
    const { name, bytes } = template ?? {
      name: 'the built-in template',
      bytes: makeTemplate(toPng(templatePlaceholder, 1), 'document'),
    };
    yield fillTemplate(name, bytes, docxData(report), pictures);
  },
});
