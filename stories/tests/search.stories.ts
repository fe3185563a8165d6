import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as stories from '../search.stories.js';

/** Inputs at the limit, which no page of documentation renders. */
const meta = {
  ...stories.default,
  id: 'tests-search',
  title: 'Tests/Search',
  excludeStories: [],
} as Meta;
export default meta;

export const BadInput: StoryObj = { ...stories.BadInput } as StoryObj;

export const LongTitles: StoryObj = { ...stories.LongTitles } as StoryObj;
