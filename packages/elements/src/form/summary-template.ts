import { formatNumber } from '@sen-portal/data/format.js';
import { html, type TemplateResult } from 'lit';
import { heading } from '../internal/rendering/heading.js';
import type { FormFault } from './check-form.js';
import { terms } from './form.terms.js';

/** What the summary of faults needs. */
export interface SummaryModel {
  locale: string;
  level: number;
  faults: readonly FormFault[];
  /** Whether a server has found them. */
  isOfServer: boolean;
  onFollow: (fault: FormFault) => void;
}

/** The faults of a form as links to their controls, under a heading. The container takes the focus. */
export function summaryTemplate({ locale, level, faults, isOfServer, onFollow }: SummaryModel): TemplateResult {
  const strings = terms(locale);
  const title = (isOfServer ? strings.serverFaults : strings.faults)(formatNumber(faults.length, locale));
  const link = (fault: FormFault) => {
    const follow = (event: Event) => {
      event.preventDefault();
      onFollow(fault);
    };
    return html`<a part="fault" href=${`#${fault.control!.id}`} @click=${follow}>${fault.text}</a>`;
  };
  return html`<div part="summary" class="summary" role="group" aria-labelledby="faults" tabindex="-1">
    <div id="faults">${heading(level, 'summary-heading', title)}</div>
    <ul role="list">
      ${faults.map((fault) => html`<li>${fault.control ? link(fault) : fault.text}</li>`)}
    </ul>
  </div>`;
}
