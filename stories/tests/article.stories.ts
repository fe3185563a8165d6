import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as stories from '../article.stories.js';

/** Inputs at the limit, which no page of documentation renders. */
const meta = {
  ...stories.default,
  id: 'tests-article',
  title: 'Tests/Article',
  excludeStories: [],
} as Meta;
export default meta;

export const HostileBody: StoryObj = { ...stories.HostileBody } as StoryObj;

export const VeryLong: StoryObj = { ...stories.VeryLong } as StoryObj;

export const LongTitle: StoryObj = { ...stories.LongTitle } as StoryObj;

export const BadInput: StoryObj = { ...stories.BadInput } as StoryObj;

export const PrintView: StoryObj = { ...stories.PrintView } as StoryObj;

export const FromJson: StoryObj = { ...stories.FromJson } as StoryObj;
