import manifest from '@sen-portal/elements/package.json' with { type: 'json' };
import changelog from '../../CHANGELOG.md?raw';
import picture from '../../docs/images/ward-portal.png';

import { CodeTabs, wholePage } from './code.js';
import { PageLink } from './page-link.js';
import { Text, useWords } from './text.js';

const start = `<link rel="stylesheet" href="/cdn/sen.css" />
<script type="module" src="/cdn/sen.js"></script>
<sen-visit-statistics online="554" total="2462134"></sen-visit-statistics>`;

const words = {
  vi: {
    lead: 'Sen là bộ web component cho cổng thông tin điện tử của cơ quan nhà nước: từ đầu trang đến chân trang, tin bài, chỉ tiêu nghị quyết và thống kê truy cập. Dán HTML vào hệ quản trị nội dung là dùng được; không có script vẫn đọc được.',
    alt: 'Trang chủ cổng thông tin của một phường: đầu trang, danh mục, tin bài, bảng chỉ tiêu, thống kê truy cập',
    version: 'Phiên bản',
    news: 'Có gì mới',
    allNews: 'Toàn bộ thay đổi',
    begin: 'Bắt đầu bằng ba dòng',
    three: 'Ba dòng',
    page: 'Cả trang',
    files: 'Tệp trong /cdn/ nằm trong gói npm và tệp ZIP phân phối.',
    doors: [
      [
        'Tôi thiết kế',
        'Màu, chữ, khoảng cách, biểu tượng; mã thiết kế cho Figma.',
        [
          ['Màu sắc', 'foundations-colours--docs'],
          ['Người thiết kế', 'docs/guides/designers.md'],
          ['Mã thiết kế, Figma', 'packages/tokens/README.md'],
        ],
      ],
      [
        'Tôi nhúng vào cổng',
        'HTML để sao chép cho NukeViet, Liferay, SharePoint, WordPress.',
        [
          ['Người làm cổng', 'docs/guides/portal-developers.md'],
          ['Nhúng vào CMS', 'docs/guides/embed-in-your-cms.md'],
          ['Bộ đếm truy cập', 'docs/elements/visit-statistics.md'],
        ],
      ],
      [
        'Tôi bảo trì Sen',
        'Quy ước, kiểm thử, phát hành.',
        [
          ['Người bảo trì', 'CONTRIBUTING.md'],
          ['Máy chủ', 'docs/guides/server-rendering.md'],
          ['Khung phần mềm', 'docs/guides/frameworks.md'],
        ],
      ],
    ],
  },
  en: {
    lead: 'Sen is a library of web components for government portals: from the masthead to the footer, with news, the targets of resolutions, and visit figures. Paste HTML into your CMS; the content can be read without script.',
    alt: 'Home page of a ward’s portal: masthead, menu, news, target board, visit statistics',
    version: 'Version',
    news: 'What’s new',
    allNews: 'All changes',
    begin: 'Start with three lines',
    three: 'Three lines',
    page: 'Whole page',
    files: 'The files of /cdn/ are in the npm package and in the distribution ZIP.',
    doors: [
      [
        'I design',
        'Colours, type, spacing, icons; design tokens for Figma.',
        [
          ['Colours', 'foundations-colours--docs'],
          ['Designers', 'docs/guides/designers.md'],
          ['Tokens, Figma', 'packages/tokens/README.md'],
        ],
      ],
      [
        'I embed',
        'HTML to copy for NukeViet, Liferay, SharePoint, WordPress.',
        [
          ['Portal developers', 'docs/guides/portal-developers.md'],
          ['Embed in your CMS', 'docs/guides/embed-in-your-cms.md'],
          ['Visit counter', 'docs/elements/visit-statistics.md'],
        ],
      ],
      [
        'I maintain',
        'Conventions, tests, releases.',
        [
          ['Maintainers', 'CONTRIBUTING.md'],
          ['Server rendering', 'docs/guides/server-rendering.md'],
          ['Frameworks', 'docs/guides/frameworks.md'],
        ],
      ],
    ],
  },
} satisfies Record<'vi' | 'en', Record<string, unknown>>;

type Door = [title: string, text: string, links: [label: string, file: string][]];

/** The newest part of the changelog. */
const newest = /^## [^\n]*\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(changelog)?.[1]?.trim() ?? '';

/** The first page: what Sen is, and the way for each kind of reader. */
export function Welcome() {
  const word = useWords(words);
  return (
    <div lang={word === words.vi ? 'vi' : 'en'}>
      <h1>Sen</h1>
      <p className="sen-lead">{word.lead}</p>
      <p>
        {word.version} {manifest.version}
      </p>
      <img className="sen-picture" src={picture} alt={word.alt} />
      <div className="sen-doors sb-unstyled">
        {(word.doors as Door[]).map(([title, text, links]) => (
          <section key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
            <ul>
              {links.map(([label, file]) => (
                <li key={label}>
                  <PageLink file={file}>{label}</PageLink>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <h2 id="start">{word.begin}</h2>
      <CodeTabs
        label={word.begin}
        tabs={[
          { name: word.three, code: start },
          { name: word.page, code: wholePage(start.split('\n')[2] ?? '') },
        ]}
      />
      <p>{word.files}</p>
      <h2 id="news">{word.news}</h2>
      <div lang="en">
        <Text file="CHANGELOG.md">{newest}</Text>
      </div>
      <p>
        <PageLink file="CHANGELOG.md">{word.allNews}</PageLink>
      </p>
    </div>
  );
}
