import '@sen-portal/tokens/tokens.css';
import '@sen-portal/elements/lightdom.css';
import '@sen-portal/elements/article-card/define.js';
import '@sen-portal/elements/notice/define.js';
import type { Article } from '@sen-portal/elements';
import type { SenDismissEvent } from '@sen-portal/elements/events.js';
import { html, LitElement } from 'lit';

const articles: [Article, Article] = [
  { title: 'Bài thứ nhất', url: '/tin/1', publishedAt: '2026-11-20T08:00:00+07:00' },
  { title: 'Bài thứ hai', url: '/tin/2', publishedAt: '2026-11-21T08:00:00+07:00' },
];

class PortalPage extends LitElement {
  static override properties = { article: { state: true }, dismissed: { state: true } };

  declare private article: Article;
  declare private dismissed: string | undefined;

  constructor() {
    super();
    this.article = articles[0];
  }

  protected override render() {
    return html`<main>
      <h1>Cổng thông tin</h1>
      <sen-article-card id="property" .article=${this.article}></sen-article-card>
      <button id="next" type="button" @click=${() => (this.article = articles[1])}>Bài sau</button>
      <sen-article-card id="slot">
        <h3 slot="headline"><a href="/tin/khe">Bài trong khe</a></h3>
      </sen-article-card>
      <sen-notice
        id="event"
        notice-id="lich"
        dismissible
        @sen-dismiss=${(event: SenDismissEvent) => (this.dismissed = event.noticeId)}
      >
        <h2 slot="heading">Lịch tiếp công dân</h2>
        <p>Sáng thứ năm hằng tuần.</p>
      </sen-notice>
      <output id="dismissed">${this.dismissed}</output>
    </main>`;
  }
}

customElements.define('portal-page', PortalPage);
