import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as stories from '../target-board.stories.js';

/** Inputs at the limit, which no page of documentation renders. */
const meta = {
  ...stories.default,
  id: 'tests-target-board',
  title: 'Tests/Target board',
  excludeStories: [],
} as Meta;
export default meta;

export const FiveHundred: StoryObj = { ...stories.FiveHundred, tags: ['large'] } as StoryObj;

export const LongNames: StoryObj = { ...stories.LongNames } as StoryObj;

export const BadInput: StoryObj = { ...stories.BadInput } as StoryObj;
