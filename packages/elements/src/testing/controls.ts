import { everythingIn } from './flat-tree.js';

const controls = `a[href], button, input, select, textarea, summary, [tabindex], [contenteditable], [onclick],
  [role=button], [role=link], [role=checkbox], [role=switch], [role=combobox]`;

/** Where a control is drawn: radio buttons and check boxes may be invisible in a label that is drawn instead. */
export function drawnAs(control: Element): Element {
  const label = (control as HTMLInputElement).labels?.[0];
  const { width, height } = control.getBoundingClientRect();
  const invisible = width < 4 || height < 4 || Number(getComputedStyle(control).opacity) === 0;
  return label && invisible ? label : control;
}

/** Everything that a visitor can see and use, in reading order. */
export function controlsIn(root: Element): Element[] {
  return [...everythingIn(root)].filter(
    (element) =>
      element.matches(controls) &&
      !element.matches(':disabled, [type=hidden]') &&
      drawnAs(element).checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      drawnAs(element).getClientRects().length > 0,
  );
}
