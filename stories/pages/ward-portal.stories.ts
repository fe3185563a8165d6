import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@sen-portal/elements/all.js';
import type { SenTargetBoard } from '@sen-portal/elements';
import { html } from 'lit';
import articleInEnglish from '../../docs/embed/article.en.html?raw';
import article from '../../docs/embed/article.html?raw';
import contactInEnglish from '../../docs/embed/contact.en.html?raw';
import contact from '../../docs/embed/contact.html?raw';
import homeInEnglish from '../../docs/embed/home.en.html?raw';
import home from '../../docs/embed/home.html?raw';
import organisationInEnglish from '../../docs/embed/organisation.en.html?raw';
import organisation from '../../docs/embed/organisation.html?raw';
import sectionInEnglish from '../../docs/embed/section.en.html?raw';
import section from '../../docs/embed/section.html?raw';
import { illustratedAt, illustrationNote, resolution23Illustrated } from '../fixtures/resolution-23-illustrated.js';
import { embeddedPage } from './embedded.js';

const meta: Meta = {
  id: 'ward-portal',
  title: 'Pages/Ward portal · Cổng phường',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
};
export default meta;

type Story = StoryObj;

/** A ward's portal page with its real figures: all targets for both years, all five counters. The resolution has no current values, so none are shown. */
export const WardPortal: Story = { name: 'Ward portal', render: () => embeddedPage(home) };

/** The same page with invented current values, marked as such. */
export const Illustrated: Story = {
  name: 'With illustrative figures',
  render: () => {
    const page = embeddedPage(home);
    queueMicrotask(() => {
      const board = document.querySelector<SenTargetBoard>('.illustrated sen-target-board');
      if (board) board.programme = resolution23Illustrated;
    });
    return html`<sen-portal class="illustrated" now=${illustratedAt}>
      <p class="sen-page"><strong>Kết quả thực hiện là ${illustrationNote}.</strong></p>
      ${page}
    </sen-portal>`;
  },
};

/** The article page, with the target board in the middle of the text. */
export const Article: Story = { render: () => embeddedPage(article) };

/** A section with its news in three lists. */
export const Section: Story = { render: () => embeddedPage(section) };

/** Contact and opening hours. */
export const Contact: Story = { render: () => embeddedPage(contact) };

/** The units of the ward and who is responsible for what. */
export const Organisation: Story = { render: () => embeddedPage(organisation) };

/** The home page in English. */
export const HomeInEnglish: Story = { name: 'English: home', render: () => embeddedPage(homeInEnglish) };

/** The section in English. */
export const SectionInEnglish: Story = { name: 'English: section', render: () => embeddedPage(sectionInEnglish) };

/** The article in English, with the targets of the resolution. */
export const ArticleInEnglish: Story = { name: 'English: article', render: () => embeddedPage(articleInEnglish) };

/** Contact and opening hours in English. */
export const ContactInEnglish: Story = { name: 'English: contact', render: () => embeddedPage(contactInEnglish) };

/** The home page in dark mode. */
export const Dark: Story = { globals: { scheme: 'dark' }, render: () => embeddedPage(home) };

/** The home page in the blue theme. */
export const Sea: Story = { globals: { theme: 'sea' }, render: () => embeddedPage(home) };

/** The units of the ward in English. */
export const OrganisationInEnglish: Story = {
  name: 'English: organisation',
  render: () => embeddedPage(organisationInEnglish),
};
