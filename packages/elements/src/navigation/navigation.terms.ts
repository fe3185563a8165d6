import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms(
  'sen-navigation',
  {
    label: 'Danh mục chính',
    menu: 'Danh mục',
    more: 'Thêm',
    close: 'Đóng',
    submenu: (label: string): string => `Mục con của ${label}`,
  },
  {
    label: 'Main menu',
    menu: 'Menu',
    more: 'More',
    close: 'Close',
    submenu: (label: string): string => `Submenu of ${label}`,
  },
);
