// A release from end to end on this machine: a copy of the tree is versioned, built and published to a registry on
// loopback, installed by npm in a blank project, and opened in a browser; then upgraded to a second version.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright';
import { browserFlags, findBrowser } from '../test-browsers/browser.mjs';
import { readChangesets } from './changesets.mjs';
import { publicPackages } from './packed.mjs';
import { installEnv, root, run } from '../tasks/run.mjs';
import { serve } from '../servers/serve.mjs';
import { notesOf } from './notes.mjs';
import { sha256 } from './pack.mjs';
import { refuseOwnRegistries } from './provenance.mjs';
import { mustBeLoopback, onlyRegistry, startRegistry } from './registry.mjs';
import { withRelease } from './version.mjs';

const windows = process.platform === 'win32';
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The commands of the job with the identity token; provenance statements are for the workflow only. */
function publishingStep() {
  const workflow = readFileSync(path.join(root, '.github/workflows/release.yml'), 'utf8');
  const [, indent, lines] = /- name: Publish what the registry lacks\n( +)run: \|\n((?:\1 .*\n)+)/.exec(workflow);
  return lines.replaceAll(`\n${indent}`, '\n').replace(' --provenance', '');
}

describe('safeguards of a rehearsal', () => {
  it('refuse every address but loopback', () => {
    mustBeLoopback('http://127.0.0.1:4873/');
    for (const address of [
      'https://registry.example.com/',
      'http://127.0.0.1.example.com/',
      'http://127.0.0.1@example.com/',
      'http://localhost:4873/',
      'https://127.0.0.1/',
    ])
      assert.throws(() => mustBeLoopback(address), /127\.0\.0\.1 alone/, address);
  });

  it('refuse a tree with a registry of its own', () => {
    const base = mkdtempSync(path.join(tmpdir(), 'sen-own-registry-'));
    try {
      mkdirSync(path.join(base, 'packages/x'), { recursive: true });
      const write = (manifest) => writeFileSync(path.join(base, 'packages/x/package.json'), JSON.stringify(manifest));
      write({ name: 'x', publishConfig: { access: 'public' } });
      refuseOwnRegistries(base);
      write({ name: 'x', publishConfig: { registry: 'https://registry.example.com/' } });
      assert.throws(() => refuseOwnRegistries(base), /x names a registry/);
      write({ name: 'x' });
      writeFileSync(path.join(base, '.npmrc'), '@sen-portal:registry=https://registry.example.com/\n');
      assert.throws(() => refuseOwnRegistries(base), /\.npmrc names a registry/);
      writeFileSync(path.join(base, '.npmrc'), 'save-exact=true\n');
      writeFileSync(path.join(base, 'pnpm-workspace.yaml'), 'registries:\n  default: https://registry.example.com/\n');
      assert.throws(() => refuseOwnRegistries(base), /pnpm-workspace\.yaml names a registry/);
    } finally {
      rmSync(base, { recursive: true, force: true });
    }
  });
});

describe('the environment of a rehearsal', () => {
  it('has only its own registry, whatever the configuration of the machine', async () => {
    const home = mkdtempSync(path.join(tmpdir(), 'sen-home-'));
    const own = 'http://127.0.0.1:4873/';
    const elsewhere = 'https://registry.example.com/';
    const poison = [
      'npm_config_registry',
      'pnpm_config_registry',
      'NPM_CONFIG_REGISTRY',
      'npm_config_@sen-portal:registry',
    ];
    const kept = poison.map((name) => process.env[name]);
    for (const name of poison) process.env[name] = elsewhere;
    try {
      const env = onlyRegistry(own, home);
      for (const tool of ['npm', 'pnpm']) {
        for (const key of ['registry', '@sen-portal:registry']) {
          const { output } = await run(tool, ['config', 'get', key], { cwd: home, env, shell: windows });
          assert.equal(output.trim().split('\n').at(-1), own, `${tool} ${key}`);
        }
      }
    } finally {
      poison.forEach((name, index) => {
        if (kept[index] === undefined) delete process.env[name];
        else process.env[name] = kept[index];
      });
      rmSync(home, { recursive: true, force: true });
    }
  });
});

describe('withRelease', () => {
  it('lists the changes under the version, breaking ones first', () => {
    const before = '# Changelog\n\nText.\n\n## Unreleased\n\nFirst shape.\n\n## 0.1.0 (2026-11-01)\n';
    const changesets = [
      { bump: 'patch', summary: 'Cards print.' },
      { bump: 'major', summary: 'The part `x` is gone:\nuse `y`.' },
      { bump: 'none', summary: 'Tests only.' },
    ];
    assert.equal(
      withRelease(before, '1.0.0', '2026-12-01', changesets),
      '# Changelog\n\nText.\n\n## Unreleased\n\n## 1.0.0 (2026-12-01)\n\n### You must change\n\n- The part `x` is gone:\n  use `y`.\n\n### Better\n\n- Cards print.\n\nFirst shape.\n\n## 0.1.0 (2026-11-01)\n',
    );
  });

  it('throws for a changelog without a section for it', () => {
    assert.throws(() => withRelease('# Changelog\n', '1.0.0', '2026-12-01', []), /no line "## Unreleased"/);
  });
});

describe('a release', () => {
  let folder;
  let tree;
  let home;
  let registry;
  let env;
  let browser;
  const versions = [];

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'sen-release-'));
    tree = path.join(folder, 'tree');
    home = path.join(folder, 'portal');
    cpSync(root, tree, {
      recursive: true,
      filter: (file) => !/^(node_modules|\.git|storybook-static|coverage)$/.test(path.basename(file)),
    });
    await must('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], { cwd: tree, env: installEnv() });
    registry = await startRegistry(path.join(folder, 'registry'));
    env = onlyRegistry(registry.url, path.join(folder, 'home'));
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
    mkdirSync(home);
    writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n');
  });
  after(async () => {
    await browser?.close();
    await registry?.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  async function must(file, args, options) {
    const { code, output } = await run(file, args, { shell: windows, timeout: 900_000, ...options });
    assert.equal(code, 0, output);
    return output;
  }

  /** Publishes the files of `release:pack` with the commands of the release workflow. */
  async function publish() {
    mustBeLoopback(registry.url);
    await must('bash', ['-euo', 'pipefail', '-c', publishingStep()], { cwd: path.join(tree, 'release'), env });
  }

  /**
   * Builds, packs and publishes the copy: versioned by its changesets, or unchanged without any. Returns the version.
   */
  async function release() {
    const command = readChangesets(tree).length ? 'version' : 'build';
    await must(process.execPath, ['.ci/sen.mjs', command], { cwd: tree });
    await must(process.execPath, ['.ci/sen.mjs', 'pack', 'release'], {
      cwd: tree,
      env: { GITHUB_REPOSITORY: 'example/sen' },
    });
    await publish();
    const { version } = readJson(path.join(tree, 'packages/elements/package.json'));
    versions.push(version);
    return version;
  }

  /** The portal's page in a browser: the version of the script, and whether an element shows its data. */
  async function open() {
    const server = await serve({
      folders: { '/cdn/': path.join(home, 'node_modules/@sen-portal/elements/cdn') },
      answers: {
        '/': (_, response) =>
          response
            .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
            .end(
              '<!doctype html><html lang="vi"><title>Cổng</title><script type="module" src="/cdn/sen.js"></script><sen-visit-statistics online="554"></sen-visit-statistics>',
            ),
      },
    });
    const page = await browser.newPage();
    try {
      await page.goto(`${server.url}/`);
      await page.getByText('554').waitFor();
      return await page.evaluate(async () => (await import('/cdn/sen.js')).version);
    } finally {
      await page.close();
      await server.close();
    }
  }

  it('publishes every package to loopback', async () => {
    const version = await release();
    for (const { name } of publicPackages(tree)) {
      const answer = await (await fetch(`${registry.url}${name.replace('/', '%2f')}`)).json();
      assert.deepEqual(Object.keys(answer.versions), [version], name);
      const { dist, repository } = answer.versions[version];
      assert.ok(dist.tarball.startsWith(registry.url), dist.tarball);
      assert.match(repository.url, /example\/sen/);
      assert.equal(repository.directory, `packages/${name.split('/')[1]}`);
    }
  });

  it('contains the distribution ZIP, its checksum and notes', () => {
    const folder = path.join(tree, 'release');
    const notes = readFileSync(path.join(folder, 'notes.md'), 'utf8');
    assert.ok(notes.includes(sha256(path.join(folder, 'sen-kit.zip'))), notes);
    assert.match(notes, /gh attestation verify sen-kit\.zip --repo example\/sen/);
    assert.equal(readJson(path.join(tree, 'packages/elements/package.json')).repository, undefined);
  });

  it('adds the changesets to the changelog, and removes them', () => {
    const changelog = readFileSync(path.join(tree, 'CHANGELOG.md'), 'utf8');
    assert.match(changelog, new RegExp(`## Unreleased\\n\\n## ${versions[0]} \\(`));
    assert.notEqual(notesOf(changelog, versions[0]), '');
    assert.equal(readJson(path.join(tree, 'packages/elements/api.json')).version, versions[0]);
  });

  it('is installed by npm in a blank project and runs in a browser', async () => {
    await must('npm', ['install', '@sen-portal/elements', '@sen-portal/tokens', '--no-audit', '--no-fund'], {
      cwd: home,
      env,
    });
    assert.equal(await open(), versions[0]);
  });

  it('is followed by a second one, to which a portal upgrades', async () => {
    writeFileSync(
      path.join(tree, '.changeset/second.md'),
      `---\n'@sen-portal/elements': patch\n---\n\nSecond release of the rehearsal.\n`,
    );
    const version = await release();
    assert.notEqual(version, versions[0]);
    await must('npm', ['update', '--no-audit', '--no-fund'], { cwd: home, env });
    assert.equal(await open(), version);
    const lock = readJson(path.join(home, 'package-lock.json'));
    assert.equal(lock.packages['node_modules/@sen-portal/data'].version, version);
  });

  it('publishes nothing twice', async () => {
    await publish();
    const answer = await (await fetch(`${registry.url}@sen-portal%2felements`)).json();
    assert.deepEqual(Object.keys(answer.versions), versions);
  });
});
