import { pageOf } from './pages.js';

/** The id that GitHub gives a heading, which links in our documents use. */
export const slugOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');

/** The path of `target`, as written in `file`, from the root of the repository. */
function resolvePath(target: string, file: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part) parts.push(part);
  }
  return parts.join('/');
}

/** Applies `change` to the prose, not to fenced code. */
const inProse = (text: string, change: (prose: string) => string) =>
  text
    .split(/(^ *```[\s\S]*?^ *```$)/m)
    .map((part, index) => (index % 2 ? part : change(part)))
    .join('');

/** Links between documents as links between pages. What has no page here is named without a link. */
export function withPageLinks(text: string, file: string): string {
  return inProse(text, (prose) =>
    prose.replace(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g, (all, image: string, label: string, target: string) => {
      if (image || /^[a-z]+:|^#/.test(target)) return all;
      const [path = '', anchor] = target.split('#');
      const page = pageOf(resolvePath(path, file));
      return page ? `[${label}](${page}${anchor ? `#${anchor}` : ''})` : label;
    }),
  );
}

export interface Section {
  title: string;
  text: string;
}

/** A document of an element: what stands before its first heading, and its sections. */
export interface ElementDocument {
  english: string;
  vietnamese: string;
  /** Examples and explanations after the first paragraphs. */
  rest: string;
  sections: Section[];
}

/** The mark of the paragraph in Vietnamese. */
const vietnameseMark = '**Tiếng Việt.** ';

export function readElementDocument(text: string): ElementDocument {
  const [head = '', ...parts] = text.split(/^## /m);
  const [, english = '', ...others] = head.trim().split(/\n{2,}/);
  const vietnamese = others.find((paragraph) => paragraph.startsWith(vietnameseMark)) ?? '';
  return {
    english,
    vietnamese: vietnamese.slice(vietnameseMark.length),
    rest: others.filter((paragraph) => paragraph !== vietnamese).join('\n\n'),
    sections: parts.map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return { title, text: lines.join('\n').trim() };
    }),
  };
}
