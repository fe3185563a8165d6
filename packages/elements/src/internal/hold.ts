/**
 * Keeps the place of an element whose answer has come: what follows it in view does not move up when that needs less
 * room than was kept for it. Let go of once the element is out of sight, or has gone.
 */
export function hold(host: Element): void {
  const base = host.shadowRoot?.querySelector<HTMLElement>('.base');
  const { bottom, height } = base?.getBoundingClientRect() ?? {};
  // Whatever is below the window moves unseen.
  if (!base || !bottom || bottom < 0 || bottom > innerHeight) return;
  base.style.minBlockSize = `${height}px`;
  new IntersectionObserver(([entry], observer) => {
    if (entry!.isIntersecting) return;
    base.style.minBlockSize = '';
    observer.disconnect();
  }).observe(host);
}
