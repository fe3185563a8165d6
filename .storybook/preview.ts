import '@sen-portal/tokens/fonts.css';
import '@sen-portal/tokens/tokens.css';
import './preview.css';
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { lightdomCss } from '@sen-portal/elements/lightdom.js';
import manifest from '@sen-portal/elements/custom-elements.json' with { type: 'json' };
import { html } from 'lit';
import { extractArgTypes } from './arg-types.js';
import { Container } from './blocks/container.js';
import { toHtml } from './source.js';
import { applyGlobals } from './surroundings.js';

setCustomElementsManifest(manifest);

// The styles of sen.css other than the tokens: links in slotted headings, layout classes of pages.
const light = new CSSStyleSheet();
light.replaceSync(lightdomCss);
document.adoptedStyleSheets.push(light);

/**
 * The toolbar's settings on the root of the page, as a portal sets them, and around each story, since a docs page shows
 * stories with settings of their own.
 */
const withSurroundings: Decorator = (story, { globals, viewMode }) => {
  if (viewMode !== 'docs') applyGlobals(globals);
  return html`<div
    class="sen-story"
    data-sen-theme=${globals['theme']}
    data-sen-scheme=${globals['scheme']}
    data-sen-contrast=${globals['contrast']}
    lang=${globals['language']}
  >
    ${story()}
  </div>`;
};

const choice = (title: string, icon: string, items: Record<string, string>) => ({
  description: title,
  toolbar: {
    title,
    icon: icon as 'circle',
    dynamicTitle: true,
    items: Object.entries(items).map(([value, label]) => ({ value, title: label })),
  },
});

const preview: Preview = {
  decorators: [withSurroundings],
  globalTypes: {
    theme: choice('Theme', 'paintbrush', { sen: 'Sen (red and gold)', sea: 'Sea (blue)' }),
    scheme: choice('Scheme', 'circlehollow', { light: 'Light', dark: 'Dark', auto: 'As the system' }),
    contrast: choice('Contrast', 'contrast', { normal: 'Normal contrast', more: 'More contrast' }),
    language: choice('Language', 'globe', { vi: 'Tiếng Việt', en: 'English' }),
    text: choice('Text size', 'zoom', { 1: 'Text 100%', 1.25: 'Text 125%', 1.5: 'Text 150%', 2: 'Text 200%' }),
  },
  initialGlobals: { theme: 'sen', scheme: 'light', contrast: 'normal', language: 'vi', text: '1' },
  parameters: {
    a11y: { test: 'error' },
    actions: { argTypesRegex: '^on[A-Z]' },
    backgrounds: { disable: true },
    controls: { sort: 'none' },
    docs: {
      container: Container,
      extractArgTypes,
      source: { excludeDecorators: true, transform: toHtml },
      toc: { headingSelector: 'h2', ignoreSelector: '.sen-story *, .sen-doors *', title: '' },
    },
    layout: 'padded',
    options: {
      storySort: {
        order: [
          'Welcome · Chào mừng',
          'What’s new · Có gì mới (changelog)',
          'Foundations',
          [
            'Colours · Màu sắc',
            'Type · Chữ',
            'Spacing, radius, shadow, motion · Khoảng cách',
            'Icons, pictures · Biểu tượng, hình',
            'HTML classes · Lớp HTML',
            'Tokens, Figma · Mã thiết kế',
          ],
          'Guides',
          [
            'Designers · Người thiết kế',
            'Portal developers · Người làm cổng',
            'Embed in your CMS · Nhúng vào CMS',
            'Distribution ZIP · Tệp phân phối',
            'Data shapes · Dạng dữ liệu',
            'Visit figures, counter · Số liệu truy cập, bộ đếm',
            'Targets in prose · Chỉ tiêu trong văn bản',
            'Frameworks · React, Vue, Angular',
            'Server rendering · Kết xuất trên máy chủ',
            '*',
            'Maintainers · Người bảo trì',
          ],
          'Patterns',
          'Page frame',
          [
            'Skip link · Liên kết bỏ qua',
            'Masthead, search, logo · Đầu trang',
            'Navigation, menu · Danh mục',
            '*',
            'Footer · Chân trang',
            'Portal · Khung cổng',
          ],
          'News',
          ['Section list · Danh sách tin bài', 'Article card · Thẻ bài viết', 'Article · Bài viết', '*'],
          'Targets',
          'Documents',
          'Figures',
          'Forms',
          'Help',
          'Pages',
          ['Ward portal · Cổng phường', '*'],
          'Tests',
        ],
      },
    },
    // It sets the width of the frame, so that rules by the window and by the container both see it.
    viewport: {
      options: Object.fromEntries(
        [320, 390, 480, 768, 1024, 1280].map((width) => [
          `w${width}`,
          { name: `${width} px`, styles: { width: `${width}px`, height: '100%' } },
        ]),
      ),
    },
  },
};

export default preview;
