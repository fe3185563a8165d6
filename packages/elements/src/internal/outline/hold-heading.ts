/**
 * Scrolls to a heading, and again when content above it grows, such as a board that loads, until the visitor scrolls.
 * Browsers do so only for ids that exist when the page has loaded.
 */
export function holdHeading(heading: HTMLElement): void {
  const topOf = () => heading.getBoundingClientRect().top;
  let [scrolled, top] = [0, 0];
  let hasActed = false;
  const onAction = () => (hasActed = true);
  const actions = ['keydown', 'pointerdown', 'touchstart', 'wheel'];
  for (const type of actions) addEventListener(type, onAction, { capture: true, once: true, passive: true });
  const scroll = () => {
    heading.scrollIntoView();
    [scrolled, top] = [scrollY, topOf()];
  };
  const sizes = new ResizeObserver(() => {
    // Firefox rounds the place by up to one pixel after the scroll; WebKit goes to the top while the slots are assigned.
    const isKept = Math.abs(scrollY - scrolled) < 2 || (scrollY === 0 && !hasActed);
    if (heading.isConnected && isKept) scroll();
    // The browser kept it in place itself.
    else if (heading.isConnected && Math.abs(topOf() - top) < 1) scrolled = scrollY;
    else {
      sizes.disconnect();
      for (const type of actions) removeEventListener(type, onAction, { capture: true });
    }
  });
  scroll();
  sizes.observe(document.body);
  sizes.observe(heading.parentElement!);
}
