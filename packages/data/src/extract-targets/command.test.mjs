// The command `sen-targets` as a person runs it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { validateProgramme } from '../../dist/readers/schemas.js';

const command = fileURLToPath(new URL('../../command/sen-targets.mjs', import.meta.url));
const text = 'Chỉ tiêu đến năm 2030:\n- Tỷ lệ hộ nghèo dưới 1%\n- =Kết nạp 60 đảng viên\n';

/** A Word document of these paragraphs and rows. */
const docx = (body) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
const paragraph = (words) =>
  `<w:p>${words
    .split('|')
    .map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`)
    .join('')}</w:p>`;

describe('sen-targets', () => {
  let folder;
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'sen-targets-'))));
  after(() => rmSync(folder, { recursive: true }));

  const file = (name, content) => {
    const where = path.join(folder, name);
    writeFileSync(where, content);
    return where;
  };
  const run = (args, input = '') =>
    new Promise((done) => {
      const child = spawn(process.execPath, [command, ...args], {
        env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '' },
      });
      let [out, err] = ['', ''];
      child.stdout.on('data', (piece) => (out += piece));
      child.stderr.on('data', (piece) => (err += piece));
      child.on('close', (code) => done({ code, out, err }));
      child.stdin.end(input);
    });

  it('writes JSON of the published schema, titled by the file', async () => {
    const { code, out } = await run([file('nghi-quyet.txt', text)]);
    assert.equal(code, 0);
    const programme = JSON.parse(out);
    assert.deepEqual(validateProgramme(programme).problems, []);
    assert.equal(programme.title, 'nghi-quyet');
    assert.equal(programme.groups[0].targets[0].label, 'Tỷ lệ hộ nghèo');
  });

  it('reads standard input', async () => {
    const { code, out } = await run(['-', '--title', 'Nghị quyết'], text);
    assert.equal(code, 0);
    assert.equal(JSON.parse(out).title, 'Nghị quyết');
  });

  it('reads a Word document, with its tables', async () => {
    const cells = (...words) => `<w:tr>${words.map((each) => `<w:tc>${paragraph(each)}</w:tc>`).join('')}</w:tr>`;
    const body = `${paragraph('Đến năm 2030, tỷ lệ |hộ nghèo| dưới 1%.')}<w:tbl>${cells('Chỉ tiêu', 'ĐVT', 'Năm 2030')}${cells('Tỷ lệ đô thị hóa', '%', '45')}</w:tbl>`;
    const { code, out, err } = await run([file('a.docx', docx(body))]);
    assert.equal(code, 0, err);
    const [{ targets }] = JSON.parse(out).groups;
    assert.deepEqual(
      targets.map(({ label, milestones: [{ value }] }) => [label, value]),
      [
        ['Tỷ lệ hộ nghèo', 1],
        ['Tỷ lệ đô thị hóa', 45],
      ],
    );
  });

  it('writes CSV in which no cell is a formula', async () => {
    const { out } = await run(
      ['-', '--format', 'csv'],
      'Chỉ tiêu năm 2030:\n- Tỷ lệ hộ nghèo dưới 1%\n- @SUM(A1) đạt 5%\n',
    );
    assert.ok(out.startsWith('\ufeffgroup,label,'));
    assert.match(out, /\r\n,Tỷ lệ hộ nghèo,2030,at-most,true,1,/);
    assert.doesNotMatch(out, /(^|,|\n)[=@+]/);
  });

  it('writes HTML with the data and a table, in which no text is markup', async () => {
    const { out } = await run(['-', '--format', 'html', '--title', '</script><b>'], text);
    assert.match(out, /^<sen-target-board>/);
    assert.equal(out.match(/<\/script>/g).length, 1);
    assert.doesNotMatch(out, /<b>/);
    assert.match(out, /<th scope="row">Tỷ lệ hộ nghèo<\/th><td>dưới 1%<\/td>/);
  });

  it('shows a table and the marked text to review', async () => {
    const { out } = await run(['-', '--review'], text);
    assert.match(out, /1 {2}0\.\d\d {2}Tỷ lệ hộ nghèo +dưới 1% +2030/);
    assert.match(out, /Tỷ lệ hộ nghèo dưới \[\[1%\]\]\(1\)/);
  });

  it('leaves out targets of less confidence, and ends with 1 when none is left', async () => {
    const { code, err } = await run(['-', '--least', '1'], text);
    assert.equal(code, 1);
    assert.match(err, /No target was found/);
  });

  it('gives the deadline to figures without one, else names them', async () => {
    const undated = 'Phấn đấu tỷ lệ gia đình văn hóa đạt 95%.';
    assert.match((await run(['-'], undated)).err, /has no deadline/);
    assert.equal(
      JSON.parse((await run(['-', '--due', '2030'], undated)).out).groups[0].targets[0].milestones[0].due,
      '2030',
    );
  });

  for (const [args, problem] of [
    [['--format', 'xml'], /no format “xml”/],
    [['--least', '2'], /from 0 to 1/],
    [['--due', 'soon'], /--due is a year/],
    [['--no-such'], /no-such/],
    [['a', 'b'], /one file at a time/],
  ])
    it(`explains ${args.join(' ')}`, async () => {
      const { code, err } = await run(args);
      assert.equal(code, 2);
      assert.match(err, problem);
      assert.match(err, /usage: sen-targets/);
    });

  for (const [name, content, problem] of [
    ['empty.txt', '', /has no words/],
    ['blank.txt', ' \n 5% ', /has no words/],
    ['scan.pdf', '%PDF-1.7\n/Image', /scanned PDF.*ocrmypdf/],
    ['text.pdf', '%PDF-1.7\n/Font', /pdftotext/],
    ['old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /\.docx/],
    ['page.png', Buffer.from('89504e470d0a1a0a', 'hex'), /tesseract/],
    ['broken.docx', 'PK\x03\x04 nothing', /no readable \.docx/],
    ['empty.docx', docx('<w:p/>'), /has no words/],
    ['data.bin', Buffer.from('abc\0def'), /is no text/],
  ])
    it(`explains ${name}`, async () => {
      const { code, err, out } = await run([file(name, content)]);
      assert.equal(code, 3);
      assert.match(err, problem);
      assert.equal(out, '');
    });

  it('explains a file that is not there, in Vietnamese too', async () => {
    assert.match((await run(['/no/such', '--lang', 'vi'])).err, /Không đọc được \/no\/such/);
  });

  it('says in both languages what --help says', async () => {
    for (const [lang, words] of [
      ['vi', /Mã thoát/],
      ['en', /Exit codes/],
    ]) {
      const { code, out } = await run(['--help', '--lang', lang]);
      assert.equal(code, 0);
      assert.match(out, words);
    }
  });

  it('is named in the package', () => {
    const { bin } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.deepEqual(bin, { 'sen-targets': './command/sen-targets.mjs' });
  });
});
