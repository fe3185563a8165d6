import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as stories from '../organisation.stories.js';

/** Inputs at the limit, which no page of documentation renders. */
const meta = {
  ...stories.default,
  id: 'tests-organisation',
  title: 'Tests/Organisation',
  excludeStories: [],
} as Meta;
export default meta;

export const TwoThousandPeople: StoryObj = { ...stories.TwoThousandPeople, tags: ['large'] } as StoryObj;
