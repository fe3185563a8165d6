/** A programme as the text of an SVG file, for reports and posts. Pure: no DOM, no network, no clock. */
import type { ParsedProgramme } from '../types.js';
import { programmePicture, type PictureOptions, type ProgrammePicture } from './programme-picture.js';

export { programmePicture } from './programme-picture.js';
export type { PictureOptions, PictureRect, PictureShape, PictureText, ProgrammePicture } from './programme-picture.js';

/** Text of XML: without control characters and halves of letters, which no XML file may hold. */
const escape = (text: string) =>
  text.replace(/[^\t\n\r\P{Cc}]|\p{Cs}|[\ufffe\uffff]/gu, '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const round = (value: number) => Math.round(value * 100) / 100;

/** A picture as the text of an SVG file. */
export function pictureToSvg({ width, height, font, title, shapes }: ProgrammePicture): string {
  const body = shapes.map((shape) =>
    shape.kind === 'text'
      ? `<text x="${round(shape.x)}" y="${round(shape.y)}" font-size="${shape.size}" font-weight="${shape.weight}" fill="${shape.fill}"${
          shape.anchor === 'end' ? ' text-anchor="end"' : ''
        }>${escape(shape.text)}</text>`
      : `<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}"${
          shape.radius ? ` rx="${shape.radius}"` : ''
        } fill="${shape.fill}"${shape.stroke ? ` stroke="${shape.stroke}" stroke-width="2"` : ''}/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escape(font)}" role="img"><title>${escape(title)}</title>\n${body.join('\n')}\n</svg>\n`;
}

/** A programme as the text of an SVG file: title, document, a row with a drawing for each target, source and date. */
export const programmeToSvg = (programme: ParsedProgramme, options?: PictureOptions): string =>
  pictureToSvg(programmePicture(programme, options));
