import type { ThemeVars } from 'storybook/theming';
import { create } from 'storybook/theming/create';

const common = { brandTitle: 'Sen', brandUrl: './', fontBase: "'Be Vietnam Pro', system-ui, sans-serif" };

export const lightTheme: ThemeVars = create({ ...common, base: 'light', colorSecondary: '#b3131b' });
// In dark the same red is too dark for text on the ground of Storybook.
export const darkTheme: ThemeVars = create({ ...common, base: 'dark', colorSecondary: '#f2787c' });
