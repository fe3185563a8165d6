/** One sample a tag, as full as the element can be in markup alone. */
export interface Sample {
  markup: string;
  /** Registers the element. */
  load: () => Promise<unknown>;
  /** It has no word of its own to translate. */
  wordless?: boolean;
}

export const samples: Record<string, Sample> = {
  'sen-portal': {
    markup: '<sen-portal time-zone="Asia/Ho_Chi_Minh"><p>Nội dung</p></sen-portal>',
    load: () => import('./portal/define.js'),
    wordless: true,
  },
  'sen-article-card': {
    markup: `<sen-article-card headline="Phổ biến Nghị quyết" href="#a" published="2024-02-27T10:03:00+07:00" views="73"
      category="Nghị quyết" summary="Tóm tắt."></sen-article-card>`,
    load: () => import('./article-card/define.js'),
  },
};
