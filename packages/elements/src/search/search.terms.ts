import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms(
  'sen-search',
  {
    label: 'Tìm kiếm',
    submit: 'Tìm',
    suggestions: 'Gợi ý tìm kiếm',
    count: (count: string, _number: number): string => `${count} gợi ý`,
    byNumber: (number: string): string => `Tìm văn bản số “${number}”`,
    document: 'Văn bản',
    results: 'Kết quả tìm kiếm',
    found: (count: string, _number: number, query: string): string =>
      query ? `Tìm thấy ${count} kết quả cho “${query}”` : `${count} kết quả`,
    range: (range: string): string => `Kết quả ${range}`,
    nothing: (query: string): string =>
      query ? `Không tìm thấy kết quả nào cho “${query}”.` : 'Không tìm thấy kết quả nào.',
    fewer: 'Thử dùng ít từ hơn, hoặc từ chung hơn.',
    accents: 'Thử gõ không dấu, chẳng hạn “thu tuc dat dai”.',
    number: 'Tìm văn bản theo số ký hiệu, chẳng hạn “23-NQ/TU”.',
    pages: 'Các trang kết quả',
  },
  {
    label: 'Search',
    submit: 'Search',
    suggestions: 'Suggestions',
    count: (count, number) => `${count} ${number === 1 ? 'suggestion' : 'suggestions'}`,
    byNumber: (number) => `Find document “${number}”`,
    document: 'Document',
    results: 'Search results',
    found: (count, number, query) => `${count} ${number === 1 ? 'result' : 'results'}${query ? ` for “${query}”` : ''}`,
    range: (range) => `Results ${range}`,
    nothing: (query) => (query ? `No results for “${query}”.` : 'No results.'),
    fewer: 'Use fewer or more general words.',
    accents: 'Type without accents, such as “thu tuc dat dai”.',
    number: 'Search for the number of a document, such as “23-NQ/TU”.',
    pages: 'Pages of results',
  },
);
