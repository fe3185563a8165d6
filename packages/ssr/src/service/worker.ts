/*
 * The worker thread that renders pages for the service, one at a time. It keeps no state between pages, so that it can
 * be terminated at any time.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { loadElements } from '../render/elements.js';
import type { SourceAnswer, SourceRequest } from '../render/fetch-source.js';
import { openPage } from '../render/open-page.js';
import { unchanged, warningsTo, type RenderedHtml, type RenderOptions } from '../render/options.js';

/** A page to render. */
export interface Job {
  html: string;
  url: string | undefined;
  /** By URL; missing in the first turn. */
  answers?: Map<string, SourceAnswer> | undefined;
  /** Shared with the pool, which sets it to 1 when the caller has left. */
  left: Int32Array;
}

/** The result: the page, the requests that it needs first, or nothing if the caller has left. */
export type JobResult = { warnings: string[] } & (
  { page: RenderedHtml } | { requests: SourceRequest[] } | { isLeft: true }
);

const port = parentPort!;
const settings = workerData as RenderOptions;

async function run({ html, url, answers, left }: Job): Promise<JobResult> {
  await loadElements();
  if (Atomics.load(left, 0)) return { warnings: [], isLeft: true };
  const warnings: string[] = [];
  const opened = openPage(
    html,
    { ...settings, url },
    warningsTo((line) => warnings.push(line)),
  );
  if (!opened) return { warnings, page: unchanged(html) };
  const { requests, styleFiles, styleHashes } = opened;
  if (requests.length && !answers) {
    opened.close();
    return { warnings: [], requests };
  }
  let text = '';
  for await (const piece of opened.render(answers ?? new Map())) {
    if (Atomics.load(left, 0)) return { warnings, isLeft: true };
    text += piece;
  }
  return { warnings, page: { html: text, styleFiles, styleHashes } };
}

port.on('message', (job: Job) => {
  void run(job).then((result) => port.postMessage(result));
});
void loadElements().then(() => port.postMessage('ready'));
