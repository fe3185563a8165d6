// What runs in the page under test. Each function is sent to the browser as it stands, so none uses another.

/** Which kinds of content are there: criteria about others do not apply. */
export function contentKinds() {
  const walk = (base) =>
    [...base.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? walk(element.shadowRoot) : []),
    ]);
  const all = walk(document.body);
  const has = (selector) => all.some((element) => element.matches(selector));
  return {
    media: has('audio, video, object, embed, iframe'),
    fields: has('input:not([type=hidden]), select, textarea'),
    passwords: has('input[type=password]'),
    images: has('img, picture, canvas'),
    focusable: has('a[href], button, input, select, textarea, summary, [tabindex]'),
  };
}

/** Animations that never end by themselves. */
export const endlessAnimations = () =>
  document
    .getAnimations()
    .filter((animation) => animation.effect?.getComputedTiming().iterations === Infinity)
    .map((animation) => animation.animationName ?? 'an animation');

/** By how many pixels the page is wider than its window. */
export const overflow = () =>
  Math.max(0, document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth);

/** Texts that their box cuts off, innermost elements only. */
export function clippedTexts() {
  const walk = (base) =>
    [...base.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? walk(element.shadowRoot) : []),
    ]);
  return walk(document.body)
    .filter((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || !element.innerText?.trim()) return false;
      const { overflowX, overflowY, clipPath, position } = globalThis.getComputedStyle(element);
      // Text for screen readers alone.
      if (element.clientWidth <= 1 || (position === 'absolute' && clipPath !== 'none')) return false;
      const isCut = (mode, inner, outer) => /hidden|clip/.test(mode) && inner > outer + 1;
      return (
        isCut(overflowX, element.scrollWidth, element.clientWidth) ||
        isCut(overflowY, element.scrollHeight, element.clientHeight)
      );
    })
    .map((element) => `<${element.localName}> ${element.innerText.trim().slice(0, 60)}`);
}

/** The visible text, without white space. */
export const visibleText = () => document.body.innerText.replaceAll(/\s+/g, '');

/**
 * The element with the focus, and whether a visitor sees that it has it. `null` at the end of the page. Again: the last
 * one, looked at once more.
 */
export function focusState(isAgain) {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return null;
  globalThis.senStops ??= [];
  const at = globalThis.senStops.indexOf(element);
  if (at >= 0 && !isAgain) return { repeats: at };
  const previous = globalThis.senStops.at(isAgain ? -2 : -1);
  if (!isAgain) globalThis.senStops.push(element);
  const indicators = [element, element.closest('label'), element.parentElement].filter(Boolean).map((each) => {
    const { outlineStyle, outlineWidth, boxShadow } = globalThis.getComputedStyle(each);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  });
  const { left, top, width, height } = element.getBoundingClientRect();
  const inside = (x, y) => x >= 0 && y >= 0 && x < globalThis.innerWidth && y < globalThis.innerHeight;
  const isOwn = (x, y) => {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot?.elementFromPoint(x, y) && found.shadowRoot.elementFromPoint(x, y) !== found)
      found = found.shadowRoot.elementFromPoint(x, y);
    for (let each = found; each; each = each.parentNode ?? each.host) if (each === element) return true;
    // A label or the host around a control covers nothing.
    return !!found && (found.contains(element) || element.contains(found) || found.control === element);
  };
  const points = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.2, 0.8].map((y) => [left + width * x, top + height * y]));
  const rank = (node) => {
    // Slotted content comes where its slot is.
    const way = [];
    for (let each = node; each; each = each.assignedSlot ?? each.parentNode ?? each.host) way.unshift(each);
    return way;
  };
  const comesBefore = (a, b) => {
    const [ofA, ofB] = [rank(a), rank(b)];
    let depth = 0;
    while (ofA[depth] === ofB[depth] && depth < Math.min(ofA.length, ofB.length)) depth++;
    const [first, second] = [ofA[depth], ofB[depth]];
    if (!first || !second || first.parentNode !== second.parentNode) return true;
    return !!(first.compareDocumentPosition(second) & 4);
  };
  return {
    name: `<${element.localName}> ${(element.innerText || element.getAttribute('aria-label') || element.name || '').trim().slice(0, 50)}`,
    isMarked: indicators.some(Boolean),
    isSeen: points.some(([x, y]) => inside(x, y) && isOwn(x, y)),
    isInOrder: !previous || comesBefore(previous, element),
  };
}

/** Links and controls that are visible and enabled, and that Tab did not reach; one radio button stands for its group. */
export function unreached() {
  const walk = (base) =>
    [...base.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? walk(element.shadowRoot) : []),
    ]);
  const reached = globalThis.senStops ?? [];
  const groups = new Set(reached.filter((element) => element.type === 'radio').map((element) => element.name));
  return walk(document.body)
    .filter((element) => element.matches('a[href], button, input:not([type=hidden]), select, textarea, summary'))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'))
    .filter((element) => element.getBoundingClientRect().width > 1 && !element.closest('[inert]'))
    .filter((element) => !(element.type === 'radio' && groups.has(element.name)))
    .filter((element) => !reached.includes(element) && element.tabIndex !== -1)
    .map((element) => `<${element.localName}> ${(element.innerText || element.name || '').trim().slice(0, 50)}`);
}
