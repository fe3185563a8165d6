import '@sen-portal/elements/field/define.js';
import '@sen-portal/elements/form/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { contact, opinion, question, report } from './fixtures/form-samples.js';

interface Args {
  send?: string;
  keep?: string;
  marks?: string;
  headingLevel?: number;
}

let stories = 0;

/** A form of an author; ids differ between the stories of one page. */
const form = ({ send, keep, marks, headingLevel }: Args, isFilled = false): TemplateResult => {
  const id = `mau-${++stories}`;
  return html`<sen-form
    send=${send ?? nothing}
    keep=${keep ?? nothing}
    marks=${marks ?? nothing}
    heading-level=${headingLevel ?? nothing}
  >
    <form method="post" action="http://127.0.0.1:9/lien-he" id=${id}>
      <sen-field>
        <label for="${id}-ten">Họ và tên</label>
        <input id="${id}-ten" name="name" autocomplete="name" required .value=${isFilled ? 'Nguyễn Văn A' : ''} />
      </sen-field>
      <sen-field>
        <label for="${id}-thu">Thư điện tử</label>
        <p>Chúng tôi trả lời về địa chỉ này.</p>
        <input
          id="${id}-thu"
          name="email"
          type="email"
          autocomplete="email"
          required
          .value=${isFilled ? 'a@vidu.vn' : ''}
        />
      </sen-field>
      <sen-field>
        <label for="${id}-nd">Nội dung</label>
        <textarea id="${id}-nd" name="content" rows="4" maxlength="2000"></textarea>
      </sen-field>
      <button>Gửi</button>
    </form>
  </sen-form>`;
};

/** Markup of a document as nodes. */
const nodes = (markup: string) => {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  return html`${[...body.childNodes].map((node) => document.importNode(node, true))}`;
};

/** Presses the button; the network answers as told. */
const pressed =
  (answer: () => Promise<Response>) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const host = canvasElement.querySelector('sen-form')!;
    await host.updateComplete;
    const { fetch } = window;
    window.fetch = answer;
    try {
      canvasElement.querySelector('form')!.requestSubmit();
    } finally {
      window.fetch = fetch;
    }
    await new Promise((done) => setTimeout(done));
  };
const json =
  (body: unknown, status = 200) =>
  () =>
    Promise.resolve(new Response(JSON.stringify(body), { status }));

const meta: Meta<Args> = {
  id: 'form',
  title: 'Help/Form · Biểu mẫu',
  component: 'sen-form',
  render: (args) => form(args),
};
export default meta;

type Story = StoryObj<Args>;

/** Change any attribute in the controls. */
export const Playground: Story = {};

/** The faults above the form, and at their fields. */
export const WithFaults: Story = { play: pressed(json({})) };

/** In English: the words of the element; those of the form are the author's. */
export const English: Story = { render: (args) => html`<div lang="en">${form(args)}</div>`, play: pressed(json({})) };

/** Errors that the server has found. */
export const ServerErrors: Story = {
  render: () => form({ send: 'fetch' }, true),
  play: pressed(json({ errors: { email: 'Địa chỉ này không nhận được thư.' } }, 422)),
};

/** The form is being sent. */
export const Sending: Story = {
  render: () => form({ send: 'fetch' }, true),
  play: pressed(() => new Promise(() => {})),
};

/** The server cannot be reached: the form stays filled in. */
export const Failed: Story = {
  render: () => form({ send: 'fetch' }, true),
  play: pressed(() => Promise.reject(new TypeError('không có mạng'))),
};

/** The server is busy. */
export const Busy: Story = {
  render: () => form({ send: 'fetch' }, true),
  play: pressed(() => Promise.resolve(new Response('', { status: 429, headers: { 'retry-after': '120' } }))),
};

/** Received, with a code and a copy to print. */
export const Received: Story = {
  render: () => form({ send: 'fetch' }, true),
  play: pressed(json({ code: 'PA-2026-0042', message: 'Cảm ơn ông, bà. Chúng tôi trả lời trong 15 ngày làm việc.' })),
};

/** The four patterns of the guide. */
export const Contact: Story = { render: () => nodes(contact) };
/** An opinion on a draft. */
export const Opinion: Story = { render: () => nodes(opinion) };
/** A question. */
export const Question: Story = { render: () => nodes(question) };
/** The report of a problem. */
export const Report: Story = { render: () => nodes(report) };

/** All fields disabled by a fieldset. */
export const Disabled: Story = {
  render: () =>
    nodes(`<sen-form><form method="post" action="/x"><fieldset disabled><sen-field><label for="kh">Họ và tên</label>
      <input id="kh" name="name" required></sen-field></fieldset><button disabled>Gửi</button></form></sen-form>`),
};

/** Without a form. */
export const Empty: Story = { render: () => html`<sen-form></sen-form>` };
