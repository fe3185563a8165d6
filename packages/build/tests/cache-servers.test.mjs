// The settings of the guide for nginx and Apache, in the servers themselves where they are installed.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { freePort } from '../servers/free-port.mjs';

const guide = readFileSync(new URL('../../../docs/guides/portal-developers.md', import.meta.url), 'utf8');
const snippet = (language) => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(guide)[1];
const closing = [];
after(() => Promise.all(closing.map((close) => close())));

/** A folder with files as the kit has them. */
function site() {
  const root = mkdtempSync(path.join(tmpdir(), 'sen-servers-'));
  closing.push(() => rmSync(root, { recursive: true, force: true }));
  for (const file of ['sen.js', 'chunks/a.1234.js', 'themes/sen.css']) {
    const full = path.join(root, 'cdn', file);
    mkdirSync(path.dirname(full), { recursive: true });
    const text = `/* ${file} */`.repeat(50);
    writeFileSync(full, text);
    writeFileSync(`${full}.gz`, gzipSync(text));
    writeFileSync(`${full}.br`, brotliCompressSync(text));
  }
  return root;
}

const ask = (port, file, encoding) =>
  new Promise((done, fail) => {
    get(
      { port, host: '127.0.0.1', path: `/cdn/${file}`, agent: false, headers: { 'accept-encoding': encoding } },
      (answer) => (answer.resume(), done({ status: answer.statusCode, ...answer.headers })),
    ).on('error', fail);
  });

/** Starts a server, and waits until it answers. */
async function start(command, args, port) {
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  closing.unshift(async () => {
    if (child.exitCode !== null) return;
    child.kill();
    await once(child, 'exit');
  });
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    if (child.exitCode !== null) throw new Error(`${command} has ended`);
    try {
      return await ask(port, 'sen.js', 'identity');
    } catch {
      // It is still starting.
    }
  }
  throw new Error(`${command} does not answer`);
}

const servers = {
  async nginx(root, port) {
    const mime = existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : '';
    const file = path.join(root, 'nginx.conf');
    writeFileSync(
      file,
      `daemon off; ${process.getuid?.() ? '' : 'user root;'} pid ${root}/pid; error_log stderr; events {} http { ${mime} access_log off;
      server { listen 127.0.0.1:${port}; root ${root};\n${snippet('nginx')}\n} }`,
    );
    await start('nginx', ['-c', file, '-p', root], port);
  },
  async apache2(root, port) {
    const modules = '/usr/lib/apache2/modules';
    const load = ['mpm_event', 'authz_core', 'headers', 'rewrite', 'mime', 'setenvif', 'env']
      .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
      .join('\n');
    writeFileSync(path.join(root, 'cdn/.htaccess'), snippet('apache'));
    const file = path.join(root, 'apache.conf');
    writeFileSync(
      file,
      `ServerName localhost\nServerRoot ${root}\nListen 127.0.0.1:${port}\nPidFile ${root}/pid\nErrorLog ${root}/log\n${load}
User www-data\nGroup www-data\nTypesConfig /etc/mime.types\nDocumentRoot ${root}\n<Directory ${root}>\nAllowOverride FileInfo\nRequire all granted\n</Directory>\n`,
    );
    spawnSync('chmod', ['-R', 'a+rX', root]);
    await start('apache2', ['-f', file, '-DFOREGROUND'], port);
  },
};

describe('the settings of the guide', () => {
  for (const [command, serve] of Object.entries(servers)) {
    const skip = spawnSync(command, ['-v']).status !== 0 && `${command} is not installed`;
    it(`send the compressed files of the kit, and cache by name (${command})`, { skip }, async () => {
      const port = await freePort();
      await serve(site(), port);
      const script = await ask(port, 'sen.js', 'gzip');
      assert.equal(script.status, 200);
      assert.equal(script['content-encoding'], 'gzip');
      assert.match(script['content-type'], /javascript/);
      assert.equal(script['cache-control'], 'no-cache');
      assert.match(script.vary, /accept-encoding/i);
      assert.equal((await ask(port, 'sen.js', 'identity'))['content-encoding'], undefined);
      assert.match((await ask(port, 'chunks/a.1234.js', 'gzip'))['cache-control'], /max-age=31536000, immutable/);
      assert.match((await ask(port, 'themes/sen.css', 'gzip'))['content-type'], /text\/css/);
      assert.equal((await ask(port, 'themes/sen.css', 'gzip'))['cache-control'], 'no-cache');
      if (command === 'apache2') {
        const best = await ask(port, 'chunks/a.1234.js', 'gzip, br');
        assert.equal(best['content-encoding'], 'br');
        assert.match(best['content-type'], /javascript/);
        assert.match(best['cache-control'], /immutable/);
      }
    });
  }
});
