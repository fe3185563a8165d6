/** The names of all slots. Other libraries use `data-slot` with names of their own. */
const names =
  /^(agency|attachments|category|contact|emblem|heading|headline|icon|image|label|licence|links|marks|meta|next|note|organisation|parent-agency|previous|related|responsible|reuse|search|signature|summary|tools)$/;

/** Gives children the `slot` that their `data-slot` names, since editors remove `slot` and keep `data-` attributes. */
export function nameDataSlots(host: Element): void {
  for (let child = host.firstElementChild; child; child = child.nextElementSibling) {
    const name = child.getAttribute('data-slot');
    if (name && !child.slot && names.test(name)) child.slot = name;
  }
}
