import '@sen-portal/elements/pagination/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  page?: number | string;
  pages?: number | string | undefined;
  total?: number | string;
  pageSize?: number | string;
  hrefTemplate?: string | undefined;
  label?: string;
}

const paging = (args: Args) =>
  html`<sen-pagination
    page=${args.page ?? nothing}
    pages=${args.pages ?? nothing}
    total=${args.total ?? nothing}
    page-size=${args.pageSize ?? nothing}
    href-template=${args.hrefTemplate ?? nothing}
    label=${args.label ?? nothing}
  ></sen-pagination>`;

const meta: Meta<Args> = {
  id: 'pagination',
  title: 'News/Pagination · Phân trang',
  excludeStories: ['BadInput'],
  component: 'sen-pagination',
  render: paging,
  args: { page: 5, pages: 12, hrefTemplate: '#trang-{page}' },
};
export default meta;

type Story = StoryObj<Args>;

/** Change any attribute in the controls; narrow the width in the toolbar to see “Trang 5/12”. */
export const Playground: Story = {};

/** The form that works without script: a list of links as CMSs print it. */
export const WithChildren: Story = {
  render: () => html`
    <sen-pagination>
      <a href="#trang-1" rel="prev">Trang trước</a>
      <ul>
        <li><a href="#trang-1">1</a></li>
        <li><a href="#trang-2" aria-current="page">2</a></li>
        <li><a href="#trang-3">3</a></li>
        <li><a href="#trang-12">12</a></li>
      </ul>
      <a href="#trang-3" rel="next">Trang sau</a>
    </sen-pagination>
  `,
};

/** Buttons, for client-side paging: listen to `sen-page-change`. */
export const Buttons: Story = { args: { hrefTemplate: undefined } };

/** The first page: the previous arrow is disabled. */
export const First: Story = { args: { page: 1 } };

/** The last page. */
export const Last: Story = { args: { page: 12 } };

/** The number of pages is computed from the number of items. */
export const FromTotal: Story = { args: { pages: undefined, total: 57, pageSize: 20, page: 2 } };

/** A narrow container: “Trang 5/12” between two arrows. */
export const Narrow: Story = { render: (args) => html`<div style="max-inline-size: 18rem">${paging(args)}</div>` };

/** A medium container: numbers between two arrows. */
export const Medium: Story = { render: (args) => html`<div style="max-inline-size: 32rem">${paging(args)}</div>` };

/** More than a hundred thousand pages. */
export const Many: Story = { args: { page: 65432, pages: 123456 } };

/** English. */
export const English: Story = { render: (args) => html`<div lang="en">${paging(args)}</div>` };

/** Dark mode. */
export const Dark: Story = { globals: { scheme: 'dark' } };

/** Invalid values: a page after the last, a URL template without a placeholder. The console logs both. */
export const BadInput: Story = { args: { page: 99, pages: 3, hrefTemplate: '?trang=' } };
