// Sen's elements in the JSX of Preact: add `import type {} from '@sen-portal/elements/preact'` to any one file.
import type { HTMLAttributes } from 'preact';
import type { ElementOf, HandlersOf, PropsOf, SenTag } from './props.js';

type Elements = {
  [Tag in SenTag]: PropsOf<Tag> & HandlersOf<Tag> & Omit<HTMLAttributes<ElementOf<Tag>>, keyof PropsOf<Tag>>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
