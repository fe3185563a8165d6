// Sen's elements in the templates of Vue 3: add `import type {} from '@sen-portal/elements/vue'` to any one file.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ElementOf, EventsOf, PropsOf, SenTag } from './props.js';

type Emits<Tag extends SenTag> = { [Name in keyof EventsOf<Tag>]: (event: EventsOf<Tag>[Name]) => void };

type Elements = {
  [Tag in SenTag]: new () => ElementOf<Tag> & {
    /** For the checker of templates; an element has no such property. */
    $props: PropsOf<Tag> & Omit<HTMLAttributes, keyof PropsOf<Tag>> & PublicProps;
    /** For the checker of templates; an element has no such method. */
    $emit: EmitFn<Emits<Tag>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
