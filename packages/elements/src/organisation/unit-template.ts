import type { Person, Unit } from '@sen-portal/data';
import { formatNumber } from '@sen-portal/data/format.js';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/rendering/heading.js';
import { terms } from './organisation.terms.js';
import { contactLines, personCard, taskList, type CardContext } from './person-card.js';

/** How units are listed. */
export interface UnitContext extends CardContext {
  /** Level of the headings of the outermost units. */
  level: number;
  /** Places of the units, by which the chart finds them. */
  places: ReadonlyMap<Unit, number>;
  /** Whether units below the first level are folded at first. */
  isFolded: boolean;
}

const plain = (text: string) => text;

/** The units of a level, with all below them. */
export function unitList(units: readonly Unit[], context: UnitContext, depth = 0): TemplateResult {
  return html`<ul class=${depth ? 'units inner' : 'units'} role="list">
    ${units.map(
      (unit) =>
        html`<li part="unit" class="unit" data-place=${context.places.get(unit) ?? nothing}>
          ${unitItem(unit, context, depth)}
        </li>`,
    )}
  </ul>`;
}

function unitItem(unit: Unit, context: UnitContext, depth: number): TemplateResult {
  const { people = [], units = [], name } = unit;
  const { locale, level, isFolded } = context;
  const strings = terms(locale);
  const title = heading(Math.min(level + depth, 6), 'unit-name', name, 'unit-name');
  if (!people.length && !units.length)
    return html`<div class="leaf">${title}${unitContent(unit, context, depth)}</div>`;
  const count = people.length ? strings.people(formatNumber(people.length, locale), people.length) : '';
  return html`<details part="fold" class="fold" ?open=${!(isFolded && depth > 0)}>
    <summary class="summary">
      ${title}<span class="fold-words" aria-hidden="true"
        ><span class="count">${count}</span><span class="when-open">${strings.fold}</span
        ><span class="when-folded">${strings.unfold}</span></span
      >
    </summary>
    ${unitContent(unit, context, depth)}
  </details>`;
}

/** What stands below the name of a unit: what it does, contact, people, units. */
export function unitContent(unit: Unit, context: UnitContext, depth: number): TemplateResult {
  const { tasks, contact, url, people = [], units = [], name } = unit;
  const { locale } = context;
  const hasAbout = !!(tasks?.length || contact || url);
  return html`${
    hasAbout
      ? html`<div class="about">
          ${taskList(tasks, '', plain)}${contactLines(contact, locale)}${
            url
              ? html`<p class="detail"><a part="link" class="link" href=${url}>${terms(locale).unitPage(name)}</a></p>`
              : nothing
          }
        </div>`
      : nothing
  }${people.length ? peopleList(people, context) : nothing}${units.length ? unitList(units, context, depth + 1) : nothing}`;
}

function peopleList(people: readonly Person[], context: UnitContext): TemplateResult {
  const hasPortraits = people.some(({ photo }) => photo);
  return html`<ul class="people" role="list">
    ${people.map((person) => html`<li part="person" class="person">${personCard(person, hasPortraits, context)}</li>`)}
  </ul>`;
}
