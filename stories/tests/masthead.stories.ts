import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as stories from '../masthead.stories.js';

/** Inputs at the limit, which no page of documentation renders. */
const meta = {
  ...stories.default,
  id: 'tests-masthead',
  title: 'Tests/Masthead, search, logo',
  excludeStories: [],
} as Meta;
export default meta;

export const LongAndNarrow: StoryObj = { ...stories.LongAndNarrow } as StoryObj;

export const BadInput: StoryObj = { ...stories.BadInput } as StoryObj;
