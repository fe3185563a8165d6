import type { TargetProgramme } from '@sen-portal/data';
import { download } from '../internal/dom/download.js';
import { slugOf } from '../internal/values/slug.js';
import { lazy } from '../internal/values/lazy.js';
import type { Words } from './target-import.terms.js';

/** What a person can take away. */
export type Output = 'copy-html' | 'copy-json' | 'html' | 'json' | 'svg' | 'png';

export interface OutputContext {
  programme: TargetProgramme;
  locale: string;
  now: Date;
  font: string;
  strings: Words;
}

const loadOutputs = lazy(() => import('./outputs.js'));
const loadSvg = lazy(() => import('@sen-portal/data/programme-svg.js'));

/** Loads what copying and drawing need, so that they work offline later. */
export function prepareOutputs(): void {
  loadOutputs().catch(() => {});
  loadSvg().catch(() => {});
}

/** Copies or saves the programme; returns what has happened, in words. */
export async function takeOutput(
  output: Output,
  { programme, locale, now, font, strings }: OutputContext,
): Promise<string> {
  let outputs, svg;
  try {
    [outputs, svg] = await Promise.all([loadOutputs(), loadSvg()]);
  } catch {
    return strings.notLoaded;
  }
  const { measuredPicture, pictureToPng, programmeHtml, programmeJson } = outputs;
  if (output === 'copy-html' || output === 'copy-json') {
    const isHtml = output === 'copy-html';
    try {
      await navigator.clipboard.writeText(isHtml ? programmeHtml(programme, locale) : programmeJson(programme));
      return strings.copied(isHtml ? 'HTML' : 'JSON');
    } catch {
      return strings.notCopied;
    }
  }
  const name = `${slugOf(programme.title) || 'chi-tieu'}.${output}`;
  const save = (content: string | Blob, type: string) => {
    download(new File([content], name, { type }));
    return strings.saved(name);
  };
  if (output === 'html') return save(programmeHtml(programme, locale), 'text/html');
  if (output === 'json') return save(programmeJson(programme), 'application/json');
  try {
    const picture = measuredPicture(programme, { locale, date: now.toISOString(), font });
    if (output === 'svg') return save(svg.pictureToSvg(picture), 'image/svg+xml');
    return save(await pictureToPng(picture), 'image/png');
  } catch {
    return strings.noPicture;
  }
}
