import { safeUrl } from '@sen-portal/data/coerce.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ScheduleView } from './view.js';
import { terms } from './work-schedule.terms.js';

/** The select of a leader, and the button that saves what is shown. */
export function controls(
  { people, person, shown }: ScheduleView,
  locale: string,
  on: { person: (person: string) => void; save: () => void },
): TemplateResult {
  const strings = terms(locale);
  const option = (value: string, text: string) =>
    html`<option value=${value} .selected=${value === person}>${text}</option>`;
  const select = html`<label class="field"
    ><span>${strings.person}</span
    ><select part="filter" @change=${(event: Event) => on.person((event.target as HTMLSelectElement).value)}>
      ${option('', strings.everyone)}${people.map((name) => option(name, name))}
    </select></label
  >`;
  return html`<div class="controls">
    ${people.length > 1 || person ? select : nothing}
    ${
      shown
        ? html`<button type="button" part="save-all" class="button" @click=${on.save}>${strings.saveAll}</button>`
        : nothing
    }
  </div>`;
}

/** Links to the periods before and after, at the addresses that the author gave. */
export function periodLinks(
  isWeek: boolean,
  locale: string,
  { previous, next, hasSlotted }: { previous: unknown; next: unknown; hasSlotted: boolean },
): TemplateResult | typeof nothing {
  const strings = terms(locale);
  const [before, after] = [safeUrl(previous), safeUrl(next)];
  if (!before && !after && !hasSlotted) return nothing;
  const link = (name: string, href: string | undefined, text: string, rel: string) =>
    html`<slot name=${name}
      >${href ? html`<a part=${name} class=${name} href=${href} rel=${rel}>${text}</a>` : nothing}</slot
    >`;
  return html`<nav part="periods" class="periods" aria-label=${strings.weeks}>
    ${link('previous', before, isWeek ? strings.previousWeek : strings.previousMonth, 'prev')}
    ${link('next', after, isWeek ? strings.nextWeek : strings.nextMonth, 'next')}
  </nav>`;
}
