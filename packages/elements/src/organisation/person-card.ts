import type { Contact, Person } from '@sen-portal/data';
import { safeUrl } from '@sen-portal/data/coerce.js';
import { formatDate } from '@sen-portal/data/format.js';
import { isActing } from '@sen-portal/data/positions.js';
import { html, nothing, type TemplateResult } from 'lit';
import { telephonesIn } from '../internal/values/telephone.js';
import { terms } from './organisation.terms.js';

/** How a person or a unit is shown. */
export interface CardContext {
  locale: string;
  timeZone: string | undefined;
  /** Marks what a search has found in a text. */
  mark: (text: string) => unknown;
}

/** Family name and given name, which stands last, by their first letters. */
const initialsOf = (name: string): string => {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return letters.map((word) => Array.from(word)[0]).join('');
};

/** The content of a card. */
export function personCard(person: Person, hasPortrait: boolean, context: CardContext): TemplateResult {
  const { name, title, position, since, tasks, contact, reception, biography, url } = person;
  const { locale, timeZone, mark } = context;
  const strings = terms(locale);
  const whole = name && [title ? html`<span class="title">${mark(title)}</span> ` : nothing, mark(name)];
  const day = since && (/^\d{4}$/.test(since) ? since : formatDate(since, locale, timeZone));
  return html`${hasPortrait ? portrait(person) : nothing}
    <div class="card-text">
      <p part="name" class=${name ? 'name' : 'name vacant'}>
        ${name ? (url ? html`<a part="link" class="link" href=${url}>${whole}</a>` : whole) : strings.vacant}
      </p>
      ${position?.split('\n').map((line) => html`<p part="position" class="position">${mark(line)}</p>`)}
      ${actingMark(person, locale)} ${day ? html`<p class="detail">${strings.since(day)}</p>` : nothing}
      ${taskList(tasks, strings.tasks, mark)} ${contactLines(contact, locale)}
      ${reception ? html`<p part="reception" class="detail">${label(strings.reception)}${reception}</p>` : nothing}
      ${
        biography
          ? html`<details part="biography" class="biography">
              <summary>
                ${strings.biography}${name ? html`<span class="visually-hidden"> ${strings.biographyOf(name)}</span>` : nothing}
              </summary>
              <p class="biography-text">${biography}</p>
            </details>`
          : nothing
      }
    </div>`;
}

/** In words, unless the position itself says it. */
const actingMark = ({ acting, position }: Person, locale: string) =>
  acting && !position?.split('\n').some(isActing)
    ? html`<p><span part="acting" class="acting">${terms(locale).acting}</span></p>`
    : nothing;

/** A photo, or initials, which are decoration: the name stands beside them. */
const portrait = ({ photo, name }: Person) =>
  photo
    ? html`<img part="photo" class="portrait" src=${photo} alt="" width="64" height="80" loading="lazy" />`
    : html`<span class=${name ? 'portrait initials' : 'portrait initials none'} aria-hidden="true"
        >${name ? initialsOf(name) : nothing}</span
      >`;

const label = (text: string) => html`<span class="label">${text}: </span>`;

/** Tasks: one in a line, several as a list. */
export function taskList(
  tasks: readonly string[] | undefined,
  name: string,
  mark: CardContext['mark'],
): TemplateResult | typeof nothing {
  if (!tasks?.length) return nothing;
  if (tasks.length === 1)
    return html`<p part="tasks" class="detail">${name ? label(name) : nothing}${mark(tasks[0]!)}</p>`;
  return html`<div part="tasks" class="detail">
    ${name ? html`<p class="label">${name}:</p>` : nothing}
    <ul class="tasks">
      ${tasks.map((task) => html`<li>${mark(task)}</li>`)}
    </ul>
  </div>`;
}

/** Telephone, electronic mail and address. */
export function contactLines(contact: Contact | undefined, locale: string): TemplateResult | typeof nothing {
  if (!contact) return nothing;
  const strings = terms(locale);
  const { telephone, email, address } = contact;
  return html`<div part="contact" class="contact">
    ${telephone ? html`<p class="detail">${label(strings.telephone)}${telephones(telephone)}</p>` : nothing}
    ${email ? html`<p class="detail">${label(strings.email)}${emails(email)}</p>` : nothing}
    ${address ? html`<p class="detail">${label(strings.address)}${address}</p>` : nothing}
  </div>`;
}

const telephones = (text: string) =>
  telephonesIn(text).map(
    ({ text: number, url }, at) =>
      html`${at ? ', ' : nothing}${url ? html`<a part="link" class="link number" href=${url}>${number}</a>` : number}`,
  );

/** Addresses that are sure are links; text between them stays. */
const emails = (text: string) =>
  text.split(/([^\s,;<>]+@[^\s,;<>]+\.[^\s,;<>]+)/).map((piece, at) => {
    const url = at % 2 ? safeUrl(`mailto:${piece}`) : undefined;
    return url ? html`<a part="link" class="link" href=${url}>${piece}</a>` : piece;
  });
