import type { LitElement } from 'lit';

/**
 * Keeps the place of an element whose answer has come: what follows it in sight does not move up when that needs less
 * room than was kept for it. Let go of once the element is out of sight, or has gone.
 */
export async function preserveBlockSize(host: LitElement): Promise<void> {
  const base = host.shadowRoot?.querySelector<HTMLElement>('.base');
  const kept = base?.getBoundingClientRect();
  if (!base || !kept!.height || kept!.bottom < 0) return;
  const keep = (height: string) => (base.style.minBlockSize = height);
  keep(`${kept!.height}px`);
  // The answer is drawn after this.
  await Promise.resolve();
  await host.updateComplete;
  keep('');
  // What stays below the window moves unseen.
  if (base.getBoundingClientRect().bottom >= innerHeight) return;
  keep(`${kept!.height}px`);
  new IntersectionObserver(([entry], observer) => {
    if (entry!.isIntersecting) return;
    keep('');
    observer.disconnect();
  }).observe(host);
}
