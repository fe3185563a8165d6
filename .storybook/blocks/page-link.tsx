import type { PropsWithChildren } from 'react';
import { addons } from 'storybook/preview-api';
import { pageOf } from '../pages.js';

/** A link to the page of a document, or of an id of Storybook. A plain click changes the page within Storybook. */
export function PageLink({ file, children }: PropsWithChildren<{ file: string }>) {
  const address = pageOf(file) ?? `./?path=/docs/${file}`;
  return (
    <a
      href={address}
      target="_parent"
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        addons.getChannel().emit('navigateUrl', address.slice(2));
      }}
    >
      {children}
    </a>
  );
}
