import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useEffect, type PropsWithChildren } from 'react';
import { darkTheme, lightTheme } from '../theme.js';
import { isDark, useGlobals } from './use-globals.js';
import { applyGlobals } from '../surroundings.js';

/** A docs page in the theme, scheme and language of the toolbar. */
export function Container({ children, context }: PropsWithChildren<DocsContainerProps>) {
  const globals = useGlobals();
  useEffect(() => applyGlobals(globals), [globals]);
  return (
    <DocsContainer context={context} theme={isDark(globals['scheme']) ? darkTheme : lightTheme}>
      {children}
    </DocsContainer>
  );
}
