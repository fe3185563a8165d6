// What the type files of all frameworks have in common, read out of the generated table.
import type { ElementProps } from './generated/elements.js';

/** Tags of Sen. */
export type SenTag = keyof ElementProps & keyof HTMLElementTagNameMap;

export type ElementOf<Tag extends SenTag> = HTMLElementTagNameMap[Tag];

/** Attributes, properties, and events as `onsen-load`. */
type AllOf<Tag extends SenTag> = ElementProps[Tag];

/** Attributes and properties of a tag. */
export type PropsOf<Tag extends SenTag> = {
  [Name in keyof AllOf<Tag> as Name extends `onsen-${string}` ? never : Name]: AllOf<Tag>[Name];
};

/** Events of a tag: name -> class. */
export type EventsOf<Tag extends SenTag> = {
  [Name in keyof AllOf<Tag> as Name extends `on${infer Event extends `sen-${string}`}` ? Event : never]-?: NonNullable<
    AllOf<Tag>[Name]
  > extends (event: infer Event) => void
    ? Event
    : never;
};

/** Handlers of the events of a tag, under the names that `Prefix` gives them. */
export type HandlersOf<Tag extends SenTag, Prefix extends string = 'on'> = {
  [Name in keyof EventsOf<Tag> & string as `${Prefix}${Name}`]?: ((event: EventsOf<Tag>[Name]) => void) | undefined;
};
