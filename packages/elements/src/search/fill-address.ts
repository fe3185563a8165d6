/** An address with the values of its placeholders `{query}` and `{page}`, percent-encoded. */
export const fillAddress = (template: string, values: Readonly<{ query: string; page?: number }>): string =>
  `${template}`.replace(/\{(query|page)\}/g, (whole, name: 'query' | 'page') =>
    // Half a character cannot be encoded.
    values[name] === undefined ? whole : encodeURIComponent(`${values[name]}`.replace(/\p{Cs}/gu, '\ufffd')),
  );

/** Whether an address has the placeholder of the search. */
export const takesQuery = (template: string | undefined): boolean => `${template}`.includes('{query}');

/** Whether an address has the placeholder of the page. */
export const takesPage = (template: string | undefined): boolean => `${template}`.includes('{page}');
