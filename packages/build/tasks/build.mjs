// What is generated, and from what. A step is skipped while the hash of its inputs is unchanged.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildStorybook } from '../storybook/build.mjs';
import { bin, cache, node, Problem, root, say, seconds } from './run.mjs';
import { filesOf, hashOf, isSource } from './stamp.mjs';

async function must(script, args = [], folder = '.') {
  const { code, output } = await node(script, args, { cwd: path.join(root, folder) });
  if (code !== 0) throw new Problem(`${path.basename(script)} ${args.join(' ')} failed:\n\n${output.trim()}`);
}

async function compile(name) {
  rmSync(path.join(root, `packages/${name}/dist`), { recursive: true, force: true });
  await must(bin.tsc, ['-p', `packages/${name}/tsconfig.build.json`]);
}

const cdnSources = [
  'packages/elements/src',
  'packages/elements/package.json',
  'packages/data/src',
  'packages/tokens',
  'packages/build/bundles',
  'packages/build/scenes',
  'LICENSE',
];

/** `reads`: steps whose output it needs; `from`: folders and files; `makes`: files of which none may be missing. */
const steps = {
  tokens: {
    from: ['packages/tokens'],
    makes: ['packages/tokens/dist/tokens.css'],
    work: () => must('packages/tokens/build.mjs'),
  },
  data: {
    from: ['packages/data'],
    makes: ['packages/data/dist/index.js'],
    async work() {
      await compile('data');
      await must('packages/data/build-schemas.mjs');
    },
  },
  elements: {
    reads: ['data', 'tokens'],
    from: [
      'packages/elements/src',
      'packages/elements/tsconfig.build.json',
      'packages/elements/package.json',
      'packages/build/bundles/minify-dist.mjs',
      'packages/build/bundles/rollup.config.mjs',
      'packages/data/src',
    ],
    makes: ['packages/elements/dist/index.js', 'packages/elements/dist/lightdom.css'],
    async work() {
      await compile('elements');
      await must('packages/build/bundles/minify-dist.mjs');
    },
  },
  manifest: {
    reads: ['data'],
    from: [
      'packages/elements/src',
      'packages/elements/custom-elements-manifest.config.mjs',
      'packages/build/manifest/manifest-plugin.mjs',
      'packages/data/src',
    ],
    makes: ['packages/elements/custom-elements.json'],
    work: () =>
      must(
        bin.analyzer,
        ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
        'packages/elements',
      ),
  },
  types: {
    reads: ['manifest'],
    from: [
      'packages/elements/custom-elements.json',
      'packages/elements/package.json',
      'packages/build/manifest/build-types.mjs',
      'packages/build/manifest/llms-text.mjs',
      'packages/build/manifest/agent-skill.mjs',
      'docs/elements',
    ],
    makes: ['types/generated/elements.d.ts', 'llms.txt', 'skills/sen-portal/SKILL.md'].map(
      (name) => `packages/elements/${name}`,
    ),
    // The generator of web-types reads name and version from the package.json of the folder it runs in.
    work: () => must('packages/build/manifest/build-types.mjs', [], 'packages/elements'),
  },
  cdn: {
    reads: ['tokens', 'data', 'elements'],
    from: cdnSources,
    makes: ['sen.js', 'sen.iife.js', 'sen.css'].map((name) => `packages/elements/cdn/${name}`),
    work: () => must('packages/build/bundles/build-cdn.mjs'),
  },
  // Compression takes as long as all other steps together, and only what is handed out needs it.
  kit: {
    reads: ['cdn'],
    from: [...cdnSources, 'docs/guides/distribution-zip.md'],
    makes: ['cdn/sen.js.br', 'sen-kit.zip'].map((name) => `packages/elements/${name}`),
    work: () => must('packages/build/bundles/build-kit.mjs'),
  },
  ssr: {
    reads: ['data', 'elements'],
    from: ['packages/ssr', 'packages/elements/src', 'packages/data/src', 'packages/build/bundles/rollup.config.mjs'],
    makes: ['packages/ssr/dist/index.js', 'packages/ssr/dist/browser/hydrate.js'],
    async work() {
      await compile('ssr');
      await must('packages/ssr/build.mjs');
    },
  },
  storybook: {
    reads: ['tokens', 'manifest', 'types', 'cdn', 'ssr'],
    from: [
      '.storybook',
      'stories',
      'docs',
      'CHANGELOG.md',
      'packages/elements/src',
      'packages/data/src',
      'packages/ssr/src',
      'packages/tokens',
      'packages/build/scenes',
      'packages/build/storybook/build.mjs',
    ],
    makes: ['storybook-static/index.json'],
    async work() {
      const { code, output } = await buildStorybook('storybook-static', { live: false });
      if (code !== 0) throw new Problem(`Storybook could not be built:\n\n${output.trim()}`);
    },
  },
};

/** The packages; not the site that shows them. */
export const allSteps = Object.keys(steps).filter((name) => name !== 'storybook');
export const withStorybook = [...allSteps, 'storybook'];

/** Enough for every check that looks at no compressed file. */
export const stepsWithoutKit = allSteps.filter((name) => name !== 'kit');

/** Runs `work` while no other process does this step, such as an `npm test` beside an `npm start`. */
async function alone(name, work) {
  const lock = path.join(cache, `${name}.lock`);
  const isHeld = () => {
    try {
      process.kill(Number(readFileSync(lock, 'utf8')), 0);
      return true;
    } catch (error) {
      return error.code === 'EPERM';
    }
  };
  mkdirSync(cache, { recursive: true });
  for (let isMine = false; !isMine;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      isMine = true;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isHeld()) await new Promise((resolve) => setTimeout(resolve, 100));
      else rmSync(lock, { force: true });
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

const running = new Map(); // step -> its promise: a step runs once in a process

/** Brings a step up to date, after those that it reads. */
function step(name) {
  const run = async () => {
    const { reads = [], from, makes, work } = steps[name];
    await ensureBuilt(reads);
    await alone(name, async () => {
      const stamp = path.join(cache, `${name}.stamp`);
      // A new version of a tool or dependency may build differently.
      const hash = hashOf(['pnpm-lock.yaml', 'tsconfig.json', ...from.flatMap((entry) => filesOf(entry, isSource))]);
      const isThere = makes.every((file) => existsSync(path.join(root, file)));
      if (isThere && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
      rmSync(stamp, { force: true });
      const started = Date.now();
      await work();
      writeFileSync(stamp, hash);
      say(`Built ${name} (${seconds(Date.now() - started)})`);
    });
  };
  if (!running.has(name)) running.set(name, run());
  return running.get(name);
}

/** Brings the named steps up to date, all of them by default. Throws the first failure when all have ended. */
export async function ensureBuilt(names = allSteps) {
  const ended = await Promise.allSettled(names.map(step));
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}
