/** An address with the values of its placeholders `{query}` and `{page}`, percent-encoded. */
export const fillAddress = (template: string, values: Readonly<{ query: string; page?: number }>): string =>
  template.replace(/\{(query|page)\}/g, (whole, name: 'query' | 'page') =>
    values[name] === undefined ? whole : encodeURIComponent(values[name]),
  );

/** Whether an address has the placeholder of the search. */
export const takesQuery = (template: string | undefined): boolean => !!template?.includes('{query}');
