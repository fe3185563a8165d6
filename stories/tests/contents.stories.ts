import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as stories from '../contents.stories.js';

/** Inputs at the limit, which no page of documentation renders. */
const meta = {
  ...stories.default,
  id: 'tests-contents',
  title: 'Tests/Contents',
  excludeStories: [],
} as Meta;
export default meta;

export const Long: StoryObj = { ...stories.Long } as StoryObj;
