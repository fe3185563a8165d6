import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as stories from '../breadcrumb.stories.js';

/** Inputs at the limit, which no page of documentation renders. */
const meta = {
  ...stories.default,
  id: 'tests-breadcrumb',
  title: 'Tests/Breadcrumb',
  excludeStories: [],
} as Meta;
export default meta;

export const Long: StoryObj = { ...stories.Long } as StoryObj;

export const BadInput: StoryObj = { ...stories.BadInput } as StoryObj;
