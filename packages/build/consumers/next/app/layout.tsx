import '@sen-portal/tokens/tokens.css';
import '@sen-portal/elements/lightdom.css';
import type { ReactNode } from 'react';

export const metadata = { title: 'Cổng thông tin' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi">
      <body>{children}</body>
    </html>
  );
}
