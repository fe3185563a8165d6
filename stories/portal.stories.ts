import '@sen-portal/elements/portal/define.js';
import '@sen-portal/elements/article-card/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  locale?: string;
  timeZone?: string;
  headingLevel?: number;
  now?: string;
}

const meta: Meta<Args> = {
  id: 'portal',
  title: 'Page frame/Portal · Khung cổng',
  component: 'sen-portal',
  render: (args) => html`
    <sen-portal
      locale=${args.locale ?? nothing}
      time-zone=${args.timeZone ?? nothing}
      heading-level=${args.headingLevel ?? nothing}
      now=${args.now ?? nothing}
    >
      <sen-article-card
        headline="Phổ biến Nghị quyết 23-NQ/TU"
        href="#nghi-quyet-23"
        published="2024-02-27T10:03:00+07:00"
        views="1208"
      ></sen-article-card>
    </sen-portal>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Without settings, the portal has no effect. */
export const Playground: Story = {};

/** English, London time, headlines at level 2. */
export const Abroad: Story = { args: { locale: 'en', timeZone: 'Europe/London', headingLevel: 2 } };

/** A fixed clock, as on an archived page: the article counts as new. */
export const FixedClock: Story = { args: { now: '2024-02-28T08:00:00+07:00' } };
