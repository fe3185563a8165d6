/**
 * Scrolls to a heading, and again when content above it grows, such as a board that loads, until the visitor scrolls.
 * Browsers do so only for ids that exist when the page has loaded.
 */
export function holdHeading(heading: HTMLElement): void {
  const topOf = () => heading.getBoundingClientRect().top;
  let [scrolled, top] = [0, 0];
  const scroll = () => {
    heading.scrollIntoView();
    [scrolled, top] = [scrollY, topOf()];
  };
  const sizes = new ResizeObserver(() => {
    // Firefox rounds the place by up to one pixel after the scroll.
    if (heading.isConnected && Math.abs(scrollY - scrolled) < 2) scroll();
    // The browser kept it in place itself.
    else if (heading.isConnected && Math.abs(topOf() - top) < 1) scrolled = scrollY;
    else sizes.disconnect();
  });
  scroll();
  sizes.observe(document.body);
  sizes.observe(heading.parentElement!);
}
