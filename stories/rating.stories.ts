import '@sen-portal/elements/portal/define.js';
import '@sen-portal/elements/rating/define.js';
import type { RatingSummary } from '@sen-portal/data';
import type { DataSource, SenRating } from '@sen-portal/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';

interface Args {
  action?: string | undefined;
  page?: string | undefined;
  heading?: string;
  headingLevel?: number;
  question?: string;
  comment?: string;
  least?: number;
  src?: string;
  summary?: RatingSummary | undefined;
}

/** Counts of an illustration. */
const counts: RatingSummary = {
  verySatisfied: 1240,
  satisfied: 541,
  notSatisfied: 219,
  asOf: '2024-02-27T10:03:00+07:00',
};

const own = (args: Args) =>
  html`<sen-rating
    action=${args.action ?? nothing}
    page=${args.page ?? nothing}
    heading=${args.heading ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    question=${args.question ?? nothing}
    comment=${args.comment ?? nothing}
    least=${args.least ?? nothing}
    src=${args.src ?? nothing}
    .summary=${args.summary}
  ></sen-rating>`;

/** The form of an author. */
const form = (page: string, inside: TemplateResult | typeof nothing = nothing) =>
  html`<h2 slot="heading">Đánh giá mức độ hài lòng</h2>
    <form method="post" action="/danh-gia">
      <input type="hidden" name="page" .value=${page} />
      <fieldset>
        <legend>Bạn có hài lòng với thông tin trên trang này không?</legend>
        <label><input type="radio" name="grade" value="very-satisfied" required /> Rất hài lòng</label>
        <label><input type="radio" name="grade" value="satisfied" /> Hài lòng</label>
        <label><input type="radio" name="grade" value="not-satisfied" /> Chưa hài lòng</label>
      </fieldset>
      <label for="y-kien">Ý kiến của bạn (không bắt buộc)</label>
      <p id="luu-y">Không ghi họ tên, số điện thoại, số căn cước hay thông tin cá nhân khác.</p>
      <textarea id="y-kien" name="comment" rows="3" maxlength="1000" aria-describedby="luu-y"></textarea>
      ${inside}<button>Gửi đánh giá</button>
    </form>`;

/** A portal whose source answers as told. */
const sourced = (source: DataSource, inside: unknown, now = '2024-02-27T15:00:00+07:00') =>
  html`<sen-portal now=${now} .source=${source}>${inside}</sen-portal>`;

const meta: Meta<Args> = {
  id: 'rating',
  title: 'Help/Rating, satisfaction · Đánh giá hài lòng',
  excludeStories: ['Long', 'BadInput'],
  component: 'sen-rating',
  render: own,
  args: { action: '/danh-gia', page: '/mau/1', summary: counts },
};
export default meta;

type Story = StoryObj<Args>;

/** Change any attribute in the controls; the counts are an illustration. */
export const Playground: Story = {};

/** The form that works without script, as a child. */
export const WithChildren: Story = { render: () => html`<sen-rating>${form('/mau/2')}</sen-rating>` };

/** The form as a child, with the published results. */
export const WithResults: Story = {
  render: () => html`<sen-rating .summary=${counts}>${form('/mau/3')}</sen-rating>`,
};

/** The short form: question and fields are those of the element. */
export const OwnForm: Story = { args: { page: '/mau/4', summary: undefined } };

/** Without a text field. */
export const WithoutComment: Story = { args: { page: '/mau/5', comment: 'none', summary: undefined } };

/** Results alone, such as on a page about the year. */
export const ResultsAlone: Story = {
  args: { action: undefined, page: undefined, heading: 'Mức độ hài lòng năm 2024 (số liệu minh họa)' },
};

/** Fewer ratings than are published. */
export const TooFew: Story = {
  args: { page: '/mau/6', summary: { verySatisfied: 2, satisfied: 1, notSatisfied: 0 } },
};

/** In English. */
export const English: Story = {
  render: (args) => html`<div lang="en">${own(args)}</div>`,
  args: { page: '/mau/7' },
};

/** No grade was chosen when the button was pressed. */
export const WithoutGrade: Story = {
  args: { page: '/mau/8', summary: undefined },
  play: async ({ canvasElement }) => press(canvasElement),
};

/** The page was rated on an earlier visit. */
export const Rated: Story = {
  render: (args) => {
    remember('sen-rating:/mau/9', '1');
    return own(args);
  },
  args: { page: '/mau/9' },
};

/** The server cannot be reached: the rating waits on the device. */
export const Waiting: Story = {
  render: (args) => {
    const stored = {
      id: 'mau',
      action: waitingAction,
      page: '/mau/10',
      fields: [['grade', 'satisfied']],
      storedAt: Date.now(),
    };
    remember('sen-rating-outbox:mau', JSON.stringify(stored));
    return own(args);
  },
  args: { page: '/mau/10', action: 'http://127.0.0.1:9/danh-gia', summary: undefined },
  tags: ['!test'],
};
const waitingAction = 'http://127.0.0.1:9/danh-gia';

/** Results that are being loaded. */
export const Loading: Story = {
  render: () => sourced(() => new Promise(() => {}), html`<sen-rating src="ket-qua">${form('/mau/11')}</sen-rating>`),
};

/** Loads again once it is loaded. */
const reload = {
  handleEvent: ({ target }: Event) => (target as SenRating).reload(),
  once: true,
};

/** A refresh has failed: the results stay, with their time. */
export const Stale: Story = {
  render: () => {
    let isFirst = true;
    const source: DataSource = () => {
      const answer = isFirst ? Promise.resolve(counts) : Promise.reject(new Error('nguồn của ví dụ không trả lời'));
      isFirst = false;
      return answer;
    };
    return sourced(
      source,
      html`<sen-rating src="ket-qua" heading="Kết quả (minh họa)" @sen-load=${reload}></sen-rating>`,
    );
  },
  tags: ['!test'],
};

/** The results could not be loaded. */
export const Failed: Story = {
  render: () =>
    sourced(
      () => Promise.reject(new Error('nguồn của ví dụ không trả lời')),
      html`<sen-rating src="ket-qua">${form('/mau/12')}</sen-rating>`,
    ),
};

/** Without form and results. */
export const Empty: Story = { render: () => html`<sen-rating></sen-rating>` };

/** In a sidebar of 240 px. */
export const Narrow: Story = {
  render: (args) =>
    html`<div class="narrow-rating">${own(args)}</div>
      <style>
        .narrow-rating {
          inline-size: 240px;
        }
      </style>`,
  args: { page: '/mau/13' },
};

/** Long texts. */
export const Long: Story = {
  args: {
    page: '/mau/14',
    heading: 'Đánh giá mức độ hài lòng của người dân, tổ chức và doanh nghiệp đối với thông tin do cổng cung cấp',
    question:
      'Ông, bà, anh, chị có hài lòng với tính đầy đủ, chính xác, kịp thời và dễ hiểu của thông tin, văn bản, biểu mẫu được đăng trên trang này không?',
    summary: { verySatisfied: 123456789, satisfied: 98765432, notSatisfied: 1 },
  },
};

/** Values of the wrong kind, and markup as text. */
export const BadInput: Story = {
  args: {
    action: 'javascript:alert(1)',
    heading: '<img src=x onerror=alert(1)>',
    least: 'abc' as never,
    summary: { verySatisfied: '12.345', satisfied: -1, notSatisfied: null } as never,
  },
};

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The story then shows the form.
  }
}

async function press(canvas: HTMLElement): Promise<void> {
  const rating = canvas.querySelector('sen-rating')!;
  await rating.updateComplete;
  rating.shadowRoot!.querySelector<HTMLElement>('[part=send]')!.click();
}
