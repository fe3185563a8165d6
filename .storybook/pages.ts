import { toId } from 'storybook/internal/csf';

/**
 * The documents of the repository that have a page here, with the page's title. Links between documents become links
 * between pages; a document that is not listed is named, not linked.
 */
const titles: Record<string, string> = {
  'docs/vi/README.md': 'Welcome · Chào mừng',
  'README.md': 'Welcome · Chào mừng',
  'CHANGELOG.md': 'What’s new · Có gì mới (changelog)',
  'docs/guides/designers.md': 'Guides/Designers · Người thiết kế',
  'docs/guides/portal-developers.md': 'Guides/Portal developers · Người làm cổng',
  'docs/vi/portal-developers.md': 'Guides/Portal developers · Người làm cổng',
  'docs/guides/embed-in-your-cms.md': 'Guides/Embed in your CMS · Nhúng vào CMS',
  'docs/vi/embed-in-your-cms.md': 'Guides/Embed in your CMS · Nhúng vào CMS',
  'docs/guides/distribution-zip.md': 'Guides/Distribution ZIP · Tệp phân phối',
  'docs/guides/data-shapes.md': 'Guides/Data shapes · Dạng dữ liệu',
  'docs/guides/visit-figures.md': 'Guides/Visit figures, counter · Số liệu truy cập, bộ đếm',
  'docs/guides/extract-targets.md': 'Guides/Targets in prose · Chỉ tiêu trong văn bản',
  'docs/guides/frameworks.md': 'Guides/Frameworks · React, Vue, Angular',
  'docs/guides/server-rendering.md': 'Guides/Server rendering · Kết xuất trên máy chủ',
  'docs/guides/scale.md': 'Guides/Many open pages · Nhiều trang cùng mở',
  'docs/accessibility.md': 'Guides/Accessibility · Trợ năng',
  'docs/performance.md': 'Guides/Performance · Tốc độ',
  'docs/browsers.md': 'Guides/Browsers · Trình duyệt',
  'docs/upgrading.md': 'Guides/Upgrading · Nâng cấp',
  'docs/vi/upgrading.md': 'Guides/Upgrading · Nâng cấp',
  'CONTRIBUTING.md': 'Guides/Maintainers · Người bảo trì',
  'packages/tokens/README.md': 'Foundations/Tokens, Figma · Mã thiết kế',
};

/** The address of a document's page, from the folder of the site: it works under any path. */
export function pageOf(file: string): string | undefined {
  const element = /^docs\/elements\/([\w-]+)\.md$/.exec(file)?.[1];
  const title = titles[file];
  if (element) return `./?path=/docs/${element}--docs`;
  if (file === 'docs/elements' || file === 'docs/elements/') return `./?path=/docs/${toId(titles['README.md']!, 'docs')}`;
  return title && `./?path=/docs/${toId(title, 'docs')}`;
}
