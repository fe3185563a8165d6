import { isServer } from 'lit';
import { pageTemplate as addressTemplate } from '../internal/dom/page-template.js';
import { choiceNames, type ChoiceName, type Choices } from './choices.js';

/** The address of a page of a list, with `{page}` for its number; undefined without a parameter. */
export function pageTemplate(
  choices: Choices,
  parameterOf: (name: ChoiceName) => string | undefined,
): string | undefined {
  const parameter = parameterOf('page');
  if (!parameter) return undefined;
  // A server does not know the address of the page: only the list's own choices.
  return isServer
    ? `?${ownSearch(choices, parameterOf)}${encodeURIComponent(parameter)}={page}`
    : addressTemplate(parameter);
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
