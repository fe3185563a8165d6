import type { LitElement } from 'lit';

/**
 * After a load, keeps the element at least as tall as its skeleton, so that content below neither moves up nor comes into
 * the window, which browsers count as layout shifts. The height is released at once after a failure or an empty response,
 * and if nothing in the window would move; otherwise as soon as that is true, or with the visitor's next click or key.
 */
export async function preserveBlockSize(host: LitElement): Promise<void> {
  const base = host.shadowRoot?.querySelector<HTMLElement>('.base');
  const reserved = base?.getBoundingClientRect();
  if (!base || !reserved!.height || reserved!.bottom < 0) return;
  const setHeight = (height: string) => (base.style.minBlockSize = height);
  setHeight(`${reserved!.height}px`);
  // The loaded content is rendered after this.
  await Promise.resolve();
  await host.updateComplete;
  setHeight('');
  if (host.shadowRoot!.querySelector('[part~=empty], [part~=error]')) return;
  const followers = followersOf(host);
  const places = followers.map(topOf);
  setHeight(`${reserved!.height}px`);
  const shifts = followers.map((follower, index) => topOf(follower) - places[index]!);
  // What comes into the window from below counts as a layout shift, too.
  const isStill = () =>
    followers.every((follower, index) => !shifts[index] || topOf(follower) - shifts[index]! >= innerHeight);
  if (isStill()) return void setHeight('');
  // The part below the window is released at once.
  const moving = followers.filter((_, index) => shifts[index]);
  const spare = Math.min(...moving.map(topOf)) - innerHeight;
  if (spare > 0) {
    setHeight(`${reserved!.height - spare}px`);
    for (const [index, shift] of shifts.entries()) if (shift) shifts[index] = Math.max(1, shift - spare);
  }
  releaseLater(host, isStill, () => setHeight(''));
}

/** The first elements after `host` that take space, of each of its ancestors. */
function followersOf(host: Element): Element[] {
  const followers: Element[] = [];
  for (let node: Element | null = host; node; node = parentOf(node)) {
    let next = node.nextElementSibling;
    while (next && !next.getClientRects().length) next = next.nextElementSibling;
    if (next) followers.push(next);
  }
  return followers;
}

const parentOf = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

const topOf = (element: Element): number => Math.round(element.getBoundingClientRect().top);

function releaseLater(host: Element, isStill: () => boolean, release: () => void): void {
  const ended = new AbortController();
  const options = { signal: ended.signal, capture: true, passive: true };
  const end = () => {
    ended.abort();
    observer.disconnect();
    release();
  };
  const endUnseen = () => {
    if (document.hidden || isStill()) end();
  };
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry!.isIntersecting) end();
  });
  observer.observe(host);
  addEventListener('scroll', endUnseen, options);
  addEventListener('resize', endUnseen, options);
  document.addEventListener('visibilitychange', endUnseen, options);
  // A visitor expects changes after an action; `pointerdown` is too early, as the click must end where it began.
  addEventListener('click', end, options);
  addEventListener('keydown', end, options);
}
