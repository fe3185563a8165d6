import type { Meta, StoryObj } from '@storybook/web-components-vite';
import text from '../docs/guides/html-classes.md?raw';
import { readElementDocument } from '../.storybook/markdown.js';

const { sections } = readElementDocument(text);

/** The markup of a section of the guide, which is its only source. */
const exampleOf = (title: string): string => {
  const section = sections.find((candidate) => candidate.title === title);
  return /```html\n([\s\S]*?)```/.exec(section?.text ?? '')![1]!;
};

const story = (title: string): StoryObj => ({
  render: () => document.createRange().createContextualFragment(exampleOf(title)),
  parameters: { docs: { source: { code: exampleOf(title) } } },
});

const meta: Meta = {
  id: 'html-classes',
  title: 'Foundations/HTML classes · Lớp HTML',
};
export default meta;

/** Questions and answers. */
export const Accordion = story('Accordion');

/** An order that matters. */
export const Steps = story('Steps');

/** Links to other pages. */
export const Links = story('Links');

/** Files with type and size. */
export const Downloads = story('Downloads');

/** Every page of the menu. */
export const Sitemap = story('Sitemap');

/** A person or an office. */
export const Person = story('Person');

/** What most visitors come for. */
export const Tiles = story('Tiles');

/** Facts with their names. */
export const Details = story('Details');

/** One or two words beside a title. */
export const Badge = story('Badge');
