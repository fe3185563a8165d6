/* What follows a click or a broken picture in a tree of cards; loads when the pointer first comes to a card. */

/** What has a click of its own: interactive content of HTML, and what a script has made of other elements. */
const interactive =
  'a,area,button,details>summary,dialog,embed,iframe,input,label,object,option,select,textarea,' +
  '[controls],[usemap],[contenteditable],[popover],[tabindex],[onclick]' +
  ' button checkbox combobox link menuitem option radio slider switch tab textbox'.replace(/ (\w+)/g, ',[role=$1]');

/**
 * Handles an event of a tree of cards.
 *
 * @param holder what listens: a shadow root, or an element that holds cards
 * @param path the path of the event, which is empty once it has been dispatched
 */
export function handleCardEvent(event: Event, holder: Node, path: readonly EventTarget[]): void {
  if (event.type === 'click') delegateClick(event as MouseEvent, holder, path as Element[]);
  else if (event.type === 'error') markBroken(path[0] as HTMLImageElement);
}

/** Passes a click anywhere on a card to its headline link, unless the visitor selects text or uses a control. */
function delegateClick(event: MouseEvent, holder: Node, path: readonly Element[]): void {
  const root = holder.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  const selected = `${root.getSelection?.() ?? document.getSelection() ?? ''}`;
  if (event.defaultPrevented || event.button || selected) return;
  for (const node of path) {
    if (!node.matches?.('.card') || !holder.contains(node)) {
      if (node.matches?.(interactive)) return;
      continue;
    }
    // A nested card's link is its own, whatever headline the element around it has.
    const slotted =
      node.matches('.base') && root.host.querySelector(':scope>a[slot=headline],:scope>[slot=headline] a');
    // The event tells which keys are held, as the description of another like it.
    (slotted || node.querySelector('[part~=link]'))?.dispatchEvent(new MouseEvent('click', event));
    return;
  }
}

/** Keeps the place of a picture that cannot be shown, in the tint of the theme instead of a torn page. */
function markBroken(image: HTMLImageElement): void {
  if (!image.matches('.media')) return;
  image.removeAttribute('src');
  image.dataset['broken'] = '';
  image.addEventListener('load', () => delete image.dataset['broken'], { once: true });
}
