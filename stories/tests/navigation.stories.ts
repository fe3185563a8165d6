import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as stories from '../navigation.stories.js';

/** Inputs at the limit, which no page of documentation renders. */
const meta = {
  ...stories.default,
  id: 'tests-navigation',
  title: 'Tests/Navigation, menu',
  excludeStories: [],
} as Meta;
export default meta;

export const SixtyEntries: StoryObj = { ...stories.SixtyEntries } as StoryObj;

export const Long: StoryObj = { ...stories.Long } as StoryObj;

export const BadInput: StoryObj = { ...stories.BadInput } as StoryObj;

export const RightToLeft: StoryObj = { ...stories.RightToLeft } as StoryObj;
