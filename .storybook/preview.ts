import '@sen-portal/tokens/fonts.css';
import '@sen-portal/tokens/tokens.css';
import './preview.css';
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { lightdomCss } from '@sen-portal/elements/lightdom.js';
import manifest from '@sen-portal/elements/custom-elements.json' with { type: 'json' };
import { html } from 'lit';
import { extractArgTypes } from './arg-types.js';
import { toHtml } from './source.js';

setCustomElementsManifest(manifest);

// The styles of sen.css other than the tokens: links in slotted headings, layout classes of pages.
const light = new CSSStyleSheet();
light.replaceSync(lightdomCss);
document.adoptedStyleSheets.push(light);

/** The settings of the toolbar, and their attributes. */
const attributes = {
  theme: 'data-sen-theme',
  scheme: 'data-sen-scheme',
  contrast: 'data-sen-contrast',
  language: 'lang',
} as const;

/**
 * Applies the toolbar's settings to the root of the page, as a portal does, and around each story, since a docs page
 * shows stories with different settings.
 */
const withSurroundings: Decorator = (story, { globals, viewMode }) => {
  if (viewMode !== 'docs') {
    for (const [name, attribute] of Object.entries(attributes)) {
      document.documentElement.setAttribute(attribute, String(globals[name]));
    }
  }
  const width = globals['width'] === 'full' ? '' : String(globals['width']);
  const setWidth = (element?: Element) => {
    if (element instanceof HTMLElement) element.style.maxInlineSize = width;
  };
  queueMicrotask(() => document.querySelectorAll('.sen-story').forEach(setWidth));
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
  tags: ['autodocs'],
  decorators: [withSurroundings],
  globalTypes: {
    theme: choice('Theme', 'paintbrush', { sen: 'Sen (red and gold)', sea: 'Sea (blue)' }),
    scheme: choice('Scheme', 'circlehollow', { light: 'Light', dark: 'Dark', auto: 'As the system' }),
    contrast: choice('Contrast', 'contrast', { normal: 'Normal contrast', more: 'More contrast' }),
    language: choice('Language', 'globe', { vi: 'Tiếng Việt', en: 'English' }),
    width: choice('Width', 'grow', {
      full: 'Full width',
      '320px': '320 px',
      '480px': '480 px',
      '768px': '768 px',
      '1280px': '1280 px',
    }),
  },
  initialGlobals: { theme: 'sen', scheme: 'light', contrast: 'normal', language: 'vi', width: 'full' },
  parameters: {
    a11y: { test: 'error' },
    actions: { argTypesRegex: '^on[A-Z]' },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'none' },
    docs: {
      extractArgTypes,
      source: { excludeDecorators: true, transform: toHtml },
      toc: true,
    },
    layout: 'padded',
    options: { storySort: { order: ['Guides', 'Pages', 'Elements', 'Foundations'] } },
  },
};

export default preview;
