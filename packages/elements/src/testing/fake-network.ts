/** How the network answers. */
export type Answer = 'data' | 'slow' | 'error 500' | 'error 404' | 'offline' | 'a web page' | 'half of it' | 'nothing';

/** Replaces `fetch`: each request is answered as `answer` says at that moment; a slow one once that changes. */
export class FakeNetwork {
  #answer: Answer = 'data';
  #isOffline = false;
  readonly #waiting = new Set<() => void>();
  readonly #fetch = globalThis.fetch;

  /** @param body what an address answers when all is well */
  constructor(private readonly body: string) {
    globalThis.fetch = (request, { signal } = {}) =>
      new Promise((resolve, reject) => {
        const abort = () => reject(new DOMException('aborted', 'AbortError'));
        if (signal?.aborted) return abort();
        signal?.addEventListener('abort', abort);
        const settle = () => {
          try {
            resolve(Object.defineProperty(this.#respond(), 'url', { value: String(request) }));
          } catch (error) {
            reject(error as Error);
          }
        };
        if (this.#answer === 'slow') this.#waiting.add(settle);
        else settle();
      });
  }

  get answer(): Answer {
    return this.#answer;
  }

  set answer(answer: Answer) {
    this.#answer = answer;
    const isOffline = answer === 'offline';
    if (isOffline !== this.#isOffline) {
      this.#isOffline = isOffline;
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: !isOffline });
      dispatchEvent(new Event(isOffline ? 'offline' : 'online'));
    }
    if (answer === 'slow') return;
    for (const settle of this.#waiting) settle();
    this.#waiting.clear();
  }

  restore(): void {
    this.#waiting.clear();
    globalThis.fetch = this.#fetch;
    Reflect.deleteProperty(navigator, 'onLine');
  }

  #respond(): Response {
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    switch (this.#answer) {
      case 'error 500':
        return new Response('failed', { status: 500 });
      case 'error 404':
        return new Response('nothing here', { status: 404 });
      case 'offline':
        throw new TypeError('Failed to fetch');
      case 'a web page':
        return new Response('<!doctype html><title>Đăng nhập</title><p>Vui lòng đăng nhập.', {
          headers: { 'content-type': 'text/html; charset=utf-8' },
        });
      case 'half of it':
        return new Response(this.body.slice(0, this.body.length / 2), { headers });
      case 'nothing':
        return new Response('', { headers });
      default:
        return new Response(this.body, { headers });
    }
  }
}
