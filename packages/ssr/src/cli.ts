#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { createRenderServer } from './service/serve.js';
import { decodeUtf8 } from './page/utf8.js';
import type { RenderOptions } from './render/options.js';
import { renderPage } from './render/render-page.js';

const help = `sen-prerender [page.html] > out.html     renders the page, or what comes in
sen-prerender --serve 8080               a service on 127.0.0.1: POST a page, get it rendered

  --url <address>      address of the page
  --origin <origin>    src may be fetched from there, such as https://example.gov.vn; may be repeated
  --styles link        links files with the styles instead of repeating them
  --base <path>        where the files of dist/browser are; default /cdn/ssr/
  --now <moment>       the present moment, ISO 8601
  --host <address>     where --serve listens; default 127.0.0.1
`;

/** Warnings go to stderr, never into the page. */
const warn = (message: string): void => void process.stderr.write(`${message}\n`);

function optionsFrom(values: Record<string, string | string[] | boolean | undefined>): RenderOptions {
  const { url, styles, base, now } = values as Record<string, string | undefined>;
  const moment = now === undefined ? undefined : new Date(now);
  if (moment && Number.isNaN(moment.getTime())) throw new Error(`--now must be a moment in ISO 8601, got "${now}"`);
  if (styles !== undefined && styles !== 'link' && styles !== 'inline') {
    throw new Error(`--styles must be link or inline, got "${styles}"`);
  }
  return { url, styles, base, now: moment, origins: values['origin'] as string[] | undefined, warn };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      origin: { type: 'string', multiple: true },
      styles: { type: 'string' },
      base: { type: 'string' },
      now: { type: 'string' },
      serve: { type: 'string' },
      host: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const options = optionsFrom(values);
  if (values.serve !== undefined) {
    const { server, stop } = createRenderServer(options);
    server.on('error', fail);
    server.listen(Number(values.serve), values.host ?? '127.0.0.1', () => {
      const { address, port } = server.address() as AddressInfo;
      warn(`sen-prerender listens on http://${address}:${port}/`);
    });
    // Process 1 of a container has no default handling of these signals. A second one ends the process at once.
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        void stop().then(() => process.exit());
      });
    return;
  }
  const [file = '-'] = positionals;
  const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
  const html = /\.(xhtml|xht|xml)$/i.test(file) ? undefined : decodeUtf8(bytes);
  if (html === undefined) {
    warn('[sen] the page is left unchanged: it is XHTML, or not sure to be in UTF-8; <meta charset="utf-8"> says so');
    process.stdout.write(bytes);
    return;
  }
  process.stdout.write((await renderPage(html, options)).html);
}

function fail(error: Error): void {
  process.stderr.write(`sen-prerender: ${error.message}\n`);
  process.exitCode = 1;
}

// The reader of the page may close the pipe, as `head` does.
process.stdout.on('error', () => process.exit());
main().catch(fail);
