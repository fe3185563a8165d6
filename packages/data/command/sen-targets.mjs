#!/usr/bin/env node
// Finds the targets of a resolution or plan in a file or on standard input. `sen-targets --help` lists the options.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { extractTargets, toProgramme } from '../dist/extract-targets/extract-targets.js';
import { readInput, Unreadable } from './read-input.mjs';
import { csv, html, json, review } from './write-output.mjs';
import { words } from './words.mjs';

const codes = { found: 0, none: 1, usage: 2, unreadable: 3 };
const formats = { json, csv, html };

function optionsOf(args) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'json' },
      title: { type: 'string' },
      due: { type: 'string' },
      least: { type: 'string', default: '0' },
      review: { type: 'boolean', default: false },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

async function all(stream) {
  const pieces = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}

const flatten = (targets) => targets.flatMap((target) => [target, ...flatten(target.parts ?? [])]);

/** @returns {Promise<number>} the exit code */
export async function main(args, { stdin, stdout, stderr, env }) {
  const languageOf = (lang) => (lang ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '').slice(0, 2);
  let say = words(languageOf());
  let parsed;
  try {
    parsed = optionsOf(args);
  } catch (error) {
    stderr.write(`${say.usageError(error.message)}\n\n${say.help}\n`);
    return codes.usage;
  }
  const { values, positionals } = parsed;
  say = words(languageOf(values.lang));
  if (values.help) {
    stdout.write(`${say.help}\n`);
    return codes.found;
  }
  const least = Number(values.least);
  const wrong = [
    !Object.hasOwn(formats, values.format) && say.noFormat(values.format),
    positionals.length > 1 && say.oneFile,
    !(least >= 0 && least <= 1) && say.noLeast(values.least),
    values.due !== undefined && !/^(19|20)\d\d(-\d\d-\d\d)?$/.test(values.due) && say.noDue(values.due),
  ].find(Boolean);
  if (wrong) {
    stderr.write(`${say.usageError(wrong)}\n\n${say.help}\n`);
    return codes.usage;
  }

  const [file = '-'] = positionals;
  let input;
  try {
    if (file === '-' && stdin.isTTY) stderr.write(`${say.waiting}\n`);
    const bytes = file === '-' ? await all(stdin) : await readFile(file);
    input = await readInput(bytes, file);
  } catch (error) {
    const reason = error instanceof Unreadable ? say[error.reason](error.detail) : say.noFile(file, error.message);
    stderr.write(`${reason}\n`);
    return codes.unreadable;
  }

  const result = extractTargets(input.text, {
    format: input.format,
    ...(values.due && { defaultDue: values.due }),
  });
  const targets = result.targets.filter(({ confidence }) => confidence >= least);
  const title = values.title ?? (file === '-' ? say.untitled : path.basename(file, path.extname(file)));
  for (const problem of result.problems) stderr.write(`${problem}\n`);
  if (values.review) {
    const isColoured = !!stdout.isTTY && !env.NO_COLOR;
    stdout.write(review(targets, result.text, { say, isColoured, width: stdout.columns ?? 100 }));
  } else
    stdout.write(
      formats[values.format](toProgramme(targets, title), { flat: flatten(targets), text: result.text, say }),
    );
  if (!targets.length) stderr.write(`${say.none}\n`);
  return targets.length ? codes.found : codes.none;
}

process.stdout.on('error', (error) => {
  // `sen-targets … | head` closes the pipe early.
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2), process);
