import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as stories from '../section-list.stories.js';

/** Inputs at the limit, which no page of documentation renders. */
const meta = {
  ...stories.default,
  id: 'tests-section-list',
  title: 'Tests/Section list',
  excludeStories: [],
} as Meta;
export default meta;

export const TenThousand: StoryObj = { ...stories.TenThousand, tags: ['large'] } as StoryObj;

export const BadInput: StoryObj = { ...stories.BadInput } as StoryObj;

export const Long: StoryObj = { ...stories.Long } as StoryObj;

export const ForeignMarkup: StoryObj = { ...stories.ForeignMarkup } as StoryObj;
