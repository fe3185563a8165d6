/**
 * The address of the page in the window, with `{page}` for the number of a page of a list.
 *
 * @param parameter name of the parameter of the number
 * @param chosen further parameters that differ from the present address
 */
export function pageTemplate(parameter: string, chosen: Readonly<Record<string, string>> = {}): string {
  const url = new URL(location.href);
  url.searchParams.delete(parameter);
  for (const [name, value] of Object.entries(chosen)) url.searchParams.set(name, value);
  const separator = url.search ? '&' : '?';
  return `${url.pathname}${url.search.replaceAll('{', '%7B')}${separator}${encodeURIComponent(parameter)}={page}`;
}
