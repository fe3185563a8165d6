import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as stories from '../pagination.stories.js';

/** Inputs at the limit, which no page of documentation renders. */
const meta = {
  ...stories.default,
  id: 'tests-pagination',
  title: 'Tests/Pagination',
  excludeStories: [],
} as Meta;
export default meta;

export const BadInput: StoryObj = { ...stories.BadInput } as StoryObj;
