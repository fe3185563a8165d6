import { defineTerms } from '../internal/terms.js';

export const words = defineTerms(
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
