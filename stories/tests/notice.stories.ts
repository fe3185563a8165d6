import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as stories from '../notice.stories.js';

/** Inputs at the limit, which no page of documentation renders. */
const meta = {
  ...stories.default,
  id: 'tests-notice',
  title: 'Tests/Notice, alert',
  excludeStories: [],
} as Meta;
export default meta;

export const Long: StoryObj = { ...stories.Long } as StoryObj;

export const BadInput: StoryObj = { ...stories.BadInput } as StoryObj;
