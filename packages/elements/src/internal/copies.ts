/** What to say of two copies of Sen on one page. */
export const twoCopies = (first: string | undefined, second: string | undefined): string =>
  `Two copies of Sen are on this page: version ${first ?? 'unknown'} was first and keeps its elements, version ${second ?? 'unknown'} adds those that were missing. Load Sen once.`;
