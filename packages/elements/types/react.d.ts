// Sen's elements in the JSX of React 19: add `import type {} from '@sen-portal/elements/react'` to any one file.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CustomCssProperties } from './generated/elements.js';
import type { ElementOf, HandlersOf, PropsOf, SenTag } from './props.js';

type Platform<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

type Elements = {
  [Tag in SenTag]: PropsOf<Tag> & HandlersOf<Tag> & Omit<Platform<ElementOf<Tag>>, keyof PropsOf<Tag>>;
};

declare module 'react' {
  interface CSSProperties extends CustomCssProperties {}
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
