import { defineTerms } from '../environment/terms.js';

/** Words that all elements share, registered under `sen`. */
export const statusTerms = defineTerms(
  'sen',
  {
    loading: 'Đang tải…',
    failed: 'Không tải được nội dung',
    retry: 'Thử lại',
    stale: (time: string): string => `Số liệu lúc ${time}, chưa cập nhật được`,
    staleDay: (day: string): string => `Số liệu ngày ${day}, chưa cập nhật được`,
    updating: (time: string): string => `Số liệu lúc ${time}, đang cập nhật…`,
    updatingDay: (day: string): string => `Số liệu ngày ${day}, đang cập nhật…`,
  },
  {
    loading: 'Loading…',
    failed: 'The content could not be loaded',
    retry: 'Try again',
    stale: (time: string): string => `Figures as of ${time}; could not be updated`,
    staleDay: (day: string): string => `Figures as of ${day}; could not be updated`,
    updating: (time: string): string => `Figures as of ${time}; being updated…`,
    updatingDay: (day: string): string => `Figures as of ${day}; being updated…`,
  },
);
