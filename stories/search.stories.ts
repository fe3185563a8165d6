import '@sen-portal/elements/masthead/define.js';
import '@sen-portal/elements/portal/define.js';
import '@sen-portal/elements/search/define.js';
import type { SearchResult, SearchSuggestion } from '@sen-portal/data';
import type { DataSource, SenSearch } from '@sen-portal/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  action?: string | undefined;
  label?: string;
  query?: string;
  name?: string;
  controls?: string;
  pageSize?: number;
  documentHref?: string;
  suggestions?: readonly (SearchSuggestion | string)[] | undefined;
  results?: readonly SearchResult[] | undefined;
}

/** Suggestions of an illustration. */
const suggestions: (SearchSuggestion | string)[] = [
  { title: 'Thủ tục đất đai', kind: 'Thủ tục' },
  { title: 'Thủ tục đăng ký khai sinh', kind: 'Thủ tục' },
  { title: 'Thủ tục đăng ký kết hôn', kind: 'Thủ tục' },
  'thu tục lệ phí trước bạ',
  { title: 'Lịch tiếp công dân', url: '#tiep-dan', kind: 'Trang' },
  { title: 'Nghị quyết 23-NQ/TU về xây dựng thành phố học tập', url: '#23', kind: 'Văn bản' },
];

/** Results of an illustration. */
const results: SearchResult[] = [
  {
    title: 'Thủ tục đất đai: đăng ký biến động quyền sử dụng đất',
    url: '/thu-tuc/dat-dai/bien-dong',
    summary: 'Hồ sơ, lệ phí và thời hạn giải quyết thủ tục đất đai tại bộ phận một cửa của phường.',
    kind: 'Thủ tục',
    publishedAt: '2024-02-27',
  },
  {
    title: 'Phê duyệt kế hoạch sử dụng đất năm 2024',
    url: '/van-ban/15-qd-ubnd',
    summary: 'Quyết định của Ủy ban nhân dân phường về kế hoạch sử dụng đất, công bố công khai theo Luật Đất đai.',
    kind: 'Văn bản',
    documentNumber: '15/QĐ-UBND',
    publishedAt: '2024-02-23',
  },
  {
    title: 'Hỏi đáp: tách thửa đất ở cần giấy tờ gì?',
    url: 'https://hoi-dap.example/dat-dai/tach-thua',
    kind: 'Hỏi đáp',
  },
];
const many = Array.from({ length: 132 }, (_, at) => ({
  ...results[at % 3]!,
  title: `${results[at % 3]!.title} (${at + 1})`,
}));

const own = (args: Args) =>
  html`<sen-search
    action=${args.action ?? nothing}
    label=${args.label ?? nothing}
    query=${args.query ?? nothing}
    name=${args.name ?? nothing}
    controls=${args.controls ?? nothing}
    page-size=${args.pageSize ?? nothing}
    document-href=${args.documentHref ?? nothing}
    .suggestions=${args.suggestions}
    .results=${args.results}
  ></sen-search>`;

/** The form of an author. */
const form = (query = '', label = 'Tìm trong cổng') =>
  html`<form action="/tim-kiem" method="get" role="search">
    <label>${label} <input type="search" name="q" .value=${query} /></label>
    <button>Tìm</button>
  </form>`;

/** A portal whose source answers as told. */
const sourced = (source: DataSource, inside: unknown) =>
  html`<sen-portal now="2024-02-27T15:00:00+07:00" .source=${source}>${inside}</sen-portal>`;

/** Types a text, which opens the suggestions. */
async function type(canvas: HTMLElement, text: string): Promise<void> {
  const search = canvas.querySelector('sen-search')!;
  await search.updateComplete;
  const input = search.querySelector('input') ?? search.shadowRoot!.querySelector('input')!;
  input.focus();
  input.value = text;
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
}

const meta: Meta<Args> = {
  id: 'search',
  title: 'Help/Search · Tìm kiếm',
  excludeStories: ['LongTitles', 'BadInput'],
  component: 'sen-search',
  render: own,
  args: { action: '/tim-kiem', query: 'đất đai', suggestions, results },
};
export default meta;

type Story = StoryObj<Args>;

/** Change any attribute in the controls; suggestions and results are an illustration. */
export const Playground: Story = {};

/** The form that works without script, as a child. */
export const FormAlone: Story = { render: () => html`<sen-search>${form()}</sen-search>` };

/** The short form: the element renders the form. */
export const OwnForm: Story = { args: { query: '', results: undefined } };

/** Suggestions ignore accents; the selected one is marked. */
export const Suggestions: Story = {
  render: () => html`<sen-search .suggestions=${suggestions}>${form()}</sen-search>`,
  play: ({ canvasElement }) => type(canvasElement, 'thu tuc'),
};

/** A document number leads to the list of documents. */
export const DocumentNumber: Story = {
  render: () =>
    html`<sen-search document-href="#van-ban?so={query}" .suggestions=${suggestions}>${form()}</sen-search>`,
  play: ({ canvasElement }) => type(canvasElement, '23 nq tu'),
};

/** In the masthead of every page. */
export const InMasthead: Story = {
  render: () =>
    html`<sen-masthead>
      <span slot="parent-agency">Ủy ban nhân dân thành phố</span>
      <a slot="organisation" href="#">Phường Mẫu</a>
      <sen-search slot="search" .suggestions=${suggestions}>${form('', 'Tìm kiếm')}</sen-search>
    </sen-masthead>`,
};

/** Many results, in pages. */
export const Results: Story = { args: { results: many } };

/** Results of a form elsewhere on the page. */
export const ResultsAlone: Story = { args: { action: undefined, controls: 'none' } };

/** The list of the CMS stays as it is; browsers that can mark the words in it. */
export const PlainResults: Story = {
  render: () =>
    html`<sen-search query="đất đai"
      >${form('đất đai')}
      <p>2 kết quả</p>
      <ol>
        <li>
          <a href="#1">Thủ tục <mark>đất đai</mark>: đăng ký biến động</a><br />Hồ sơ, lệ phí và thời hạn.
        </li>
        <li><a href="#2">Luật Đất đai</a><br />Văn bản quy phạm pháp luật.</li>
      </ol></sen-search
    >`,
};

/** Nothing was found. */
export const Empty: Story = { args: { query: 'xe buýt số 99', results: [] } };

/** Results that are being loaded. */
export const Loading: Story = {
  render: () =>
    sourced(
      () => new Promise(() => {}),
      html`<sen-search src="tim?q={query}" query="đất đai">${form('đất đai')}</sen-search>`,
    ),
};

/** The results could not be loaded; the form still works. */
export const Failed: Story = {
  render: () =>
    sourced(
      () => Promise.reject(new Error('nguồn của ví dụ không trả lời')),
      html`<sen-search src="tim?q={query}" query="đất đai">${form('đất đai')}</sen-search>`,
    ),
};

/** Loads again once it is loaded. */
const reload = {
  handleEvent: ({ target }: Event) => (target as SenSearch).reload(),
  once: true,
};

/** Loading again has failed: the results stay, with their time. */
export const Stale: Story = {
  render: () => {
    let isFirst = true;
    const source: DataSource = () => {
      const answer = isFirst ? Promise.resolve(results) : Promise.reject(new Error('nguồn của ví dụ không trả lời'));
      isFirst = false;
      return answer;
    };
    return sourced(source, html`<sen-search src="tim?q={query}" query="đất đai" @sen-load=${reload}></sen-search>`);
  },
  tags: ['!test'],
};

/** In English. */
export const English: Story = {
  render: (args) => html`<div lang="en">${own(args)}</div>`,
  args: { query: 'đất' },
};

/** Long titles without a place to break. */
export const LongTitles: Story = {
  args: {
    results: [
      {
        title:
          'Nghị quyết về việc đẩy mạnh công tác khuyến học, khuyến tài, xây dựng xã hội học tập trên địa bàn thành phố giai đoạn 2023–2030 '.repeat(
            3,
          ),
        url: `/${'nghi-quyet-ve-viec-day-manh-cong-tac-khuyen-hoc/'.repeat(4)}`,
        summary: 'Khuyếnhọckhuyếntài'.repeat(20),
        kind: 'Văn bản',
        documentNumber: '23-NQ/TU',
        publishedAt: '2023-11-16',
      },
    ],
  },
};

/** Bad entries are dropped, the rest is shown. */
export const BadInput: Story = {
  args: { results: [{ title: 'Một', url: 'javascript:alert(1)' }, {}, null, ...results] as never },
};
