// Sen's elements in the markup of Svelte 5: add `import type {} from '@sen-portal/elements/svelte'` to any one file.
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementOf, HandlersOf, PropsOf, SenTag } from './props.js';

type Elements = {
  [Tag in SenTag]: PropsOf<Tag> & HandlersOf<Tag> & Omit<HTMLAttributes<ElementOf<Tag>>, keyof PropsOf<Tag>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
