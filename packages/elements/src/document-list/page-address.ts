import { isServer } from 'lit';
import { choiceNames, type ChoiceName, type Choices } from './choices.js';

/** The address of a page of a list, with `{page}` for its number; undefined without a parameter. */
export function pageTemplate(
  choices: Choices,
  parameterOf: (name: ChoiceName) => string | undefined,
): string | undefined {
  const parameter = parameterOf('page');
  if (!parameter) return undefined;
  const end = `${encodeURIComponent(parameter)}={page}`;
  // A server does not know the address of the page: only the list's own choices.
  if (isServer) return `?${ownSearch(choices, parameterOf)}${end}`;
  const url = new URL(location.href);
  url.searchParams.delete(parameter);
  const separator = url.search ? '&' : '?';
  return `${url.pathname}${url.search.replaceAll('{', '%7B')}${separator}${end}`;
}

/** The choices that differ from the defaults, as the beginning of a query. */
function ownSearch(choices: Choices, parameterOf: (name: ChoiceName) => string | undefined): string {
  const chosen = choiceNames.map((name) => {
    const [parameter, value] = [parameterOf(name), `${choices[name]}`];
    const isDefault = name === 'page' || value === '' || (name === 'sort' && value === 'newest');
    return parameter && !isDefault ? `${encodeURIComponent(parameter)}=${encodeURIComponent(value)}&` : '';
  });
  return chosen.join('');
}
