import type { LitElement } from 'lit';

/**
 * After a load, keeps the element at least as tall as its skeleton while it is visible, so that content below does not
 * move up. Released once the element is out of view or removed.
 */
export async function preserveBlockSize(host: LitElement): Promise<void> {
  const base = host.shadowRoot?.querySelector<HTMLElement>('.base');
  const kept = base?.getBoundingClientRect();
  if (!base || !kept!.height || kept!.bottom < 0) return;
  const keep = (height: string) => (base.style.minBlockSize = height);
  keep(`${kept!.height}px`);
  // The loaded content is rendered after this.
  await Promise.resolve();
  await host.updateComplete;
  keep('');
  // A shift below the viewport is not visible.
  if (base.getBoundingClientRect().bottom >= innerHeight) return;
  keep(`${kept!.height}px`);
  new IntersectionObserver(([entry], observer) => {
    if (entry!.isIntersecting) return;
    keep('');
    observer.disconnect();
  }).observe(host);
}
