/** What a person takes away: JSON, HTML for a page, pictures. */
import type { Target, TargetProgramme } from '@sen-portal/data';
import { formatDue } from '@sen-portal/data/format-measure.js';
import { programmePicture, type PictureOptions, type ProgrammePicture } from '@sen-portal/data/programme-svg.js';
import { goalText } from '../target-meter/sentence.js';
import { terms as boardTerms } from '../target-board/target-board.terms.js';

/** The programme as JSON of the published schema. */
export const programmeJson = (programme: TargetProgramme): string => `${JSON.stringify(programme, null, 2)}\n`;

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const flatten = (targets: readonly Target[]): Target[] =>
  targets.flatMap((target) => [target, ...flatten(target.parts ?? [])]);

/** The board with its data, and a table for readers without script. */
export function programmeHtml(programme: TargetProgramme, locale: string): string {
  const all = flatten(programme.groups.flatMap(({ targets }) => targets));
  const dues = [...new Set(all.flatMap(({ milestones }) => milestones.map(({ due }) => `${due}`)))].sort();
  const cells = ({ milestones, unit, qualitative }: Target) =>
    milestones.length
      ? dues.map((due) => {
          const milestone = milestones.find((each) => `${each.due}` === due);
          return `<td>${milestone ? escape(goalText(milestone, unit, locale)) : ''}</td>`;
        })
      : [`<td${dues.length > 1 ? ` colspan="${dues.length}"` : ''}>${escape(qualitative ?? '')}</td>`];
  const rows = (targets: readonly Target[], depth: number): string[] =>
    targets.flatMap((target) => [
      `    <tr><th scope="row">${depth ? '– ' : ''}${escape(target.label)}</th>${cells(target).join('')}</tr>`,
      ...rows(target.parts ?? [], depth + 1),
    ]);
  const heads = dues.map((due) => `<th scope="col">${escape(formatDue(due, locale))}</th>`).join('');
  // `<` would end the script element.
  const data = JSON.stringify(programme).replaceAll('<', '\\u003c');
  return `<sen-target-board>
  <h2 slot="heading">${escape(programme.title || boardTerms(locale).untitled)}</h2>
  <script type="application/json">${data}</script>
  <table>
    <tr><th scope="col">${boardTerms(locale).target}</th>${heads}</tr>
${programme.groups.flatMap(({ targets }) => rows(targets, 0)).join('\n')}
  </table>
</sen-target-board>
`;
}

/** The picture, measured with the font that the page shows. */
export function measuredPicture(
  programme: TargetProgramme,
  options: PictureOptions & { font: string },
): ProgrammePicture {
  const pen = document.createElement('canvas').getContext('2d');
  const measure = (text: string, size: number, weight: number) => {
    pen!.font = `${weight} ${size}px ${options.font}`;
    return pen!.measureText(text).width;
  };
  return programmePicture(programme, { ...options, ...(pen && { measure }) });
}

/** The same picture as PNG, twice as fine. Drawn text by text: the page's fonts do not reach into an SVG that is an image. */
export async function pictureToPng(picture: ProgrammePicture): Promise<Blob> {
  const { width, height, font, shapes } = picture;
  // Browsers limit the sides of a canvas.
  const scale = Math.min(2, 16_000 / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d')!;
  pen.scale(scale, scale);
  for (const weight of [400, 600, 700]) await document.fonts.load(`${weight} 17px ${font}`, 'Aảệữ').catch(() => []);
  for (const shape of shapes) {
    pen.fillStyle = shape.fill;
    if (shape.kind === 'text') {
      pen.font = `${shape.weight} ${shape.size}px ${font}`;
      pen.textAlign = shape.anchor === 'end' ? 'right' : 'left';
      pen.fillText(shape.text, shape.x, shape.y);
      continue;
    }
    pen.beginPath();
    pen.roundRect(shape.x, shape.y, shape.width, shape.height, Math.min(shape.radius, shape.height / 2));
    pen.fill();
    if (!shape.stroke) continue;
    pen.strokeStyle = shape.stroke;
    pen.lineWidth = 2;
    pen.stroke();
  }
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The canvas gives no picture'))), 'image/png'),
  );
}
