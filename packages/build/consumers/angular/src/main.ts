import '@sen-portal/elements/article-card/define.js';
import '@sen-portal/elements/notice/define.js';
import type { Article } from '@sen-portal/elements';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

const articles: [Article, Article] = [
  { title: 'Bài thứ nhất', url: '/tin/1', publishedAt: '2026-11-20T08:00:00+07:00' },
  { title: 'Bài thứ hai', url: '/tin/2', publishedAt: '2026-11-21T08:00:00+07:00' },
];

@Component({
  selector: 'portal-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<main>
    <h1>Cổng thông tin</h1>
    <sen-article-card id="property" [article]="article()"></sen-article-card>
    <button id="next" type="button" (click)="next()">Bài sau</button>
    <sen-article-card id="slot">
      <h3 slot="headline"><a href="/tin/khe">Bài trong khe</a></h3>
    </sen-article-card>
    <sen-notice id="event" notice-id="lich" dismissible (sen-dismiss)="dismissed.set($event.noticeId)">
      <h2 slot="heading">Lịch tiếp công dân</h2>
      <p>Sáng thứ năm hằng tuần.</p>
    </sen-notice>
    <output id="dismissed">{{ dismissed() }}</output>
  </main>`,
})
class PortalPage {
  protected readonly article = signal(articles[0]);
  protected readonly dismissed = signal<string | undefined>(undefined);

  protected next(): void {
    this.article.set(articles[1]);
  }
}

void bootstrapApplication(PortalPage);
