import { onCLS, onINP, onLCP, type Metric } from 'web-vitals';
import { version } from '../internal/version.js';
import { warnOnce } from '../internal/warn.js';

/*
 * Reports how fast and steady a page was for its visitor to the portal's own server, when the page is left:
 * `<script src="/cdn/web-vitals.js" data-to="/do-luong" defer></script>`. The measures are those of the library
 * web-vitals (https://web.dev/articles/vitals). See docs/guides/field-measurement.md for the report.
 */

/** Below this the page counts as narrow, in CSS pixels. */
const narrow = 640;

const warn = (message: string) => warnOnce(`web-vitals.js: ${message}`);

function toUrl(address: string): string | undefined {
  try {
    const { protocol, href } = new URL(address, location.href);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return;
  }
}

function serverOf({ to }: DOMStringMap): string | undefined {
  const server = to ? toUrl(to) : undefined;
  if (!server)
    warn(`nothing is measured: data-to="${to ?? ''}" is no address. Set that of your server, such as "/do-luong".`);
  return server;
}

/** The share of page views that are reported, from above 0 to 1. */
function shareOf({ share }: DOMStringMap): number {
  if (share === undefined) return 1;
  const value = Number(share);
  if (value > 0 && value <= 1) return value;
  warn(`data-share="${share}" is not a number from 0 to 1, such as 0.1; every page view is reported.`);
  return 1;
}

/** In 32 hexadecimal digits. Neither derived from the visitor nor stored. */
const randomNumber = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

function measure(server: string): void {
  let view = randomNumber();
  let measured: Partial<Record<Metric['name'], number>> = {};
  let isNew = false;

  const note = ({ name, value }: Metric) => {
    // Milliseconds are whole, the shift has no unit.
    measured[name] = name === 'CLS' ? Math.round(value * 10_000) / 10_000 : Math.round(value);
    isNew = true;
  };
  const send = () => {
    if (!isNew) return;
    isNew = false;
    const report = {
      page: location.pathname,
      view,
      ...measured,
      layout: innerWidth < narrow ? 'narrow' : 'wide',
      sen: version,
    };
    // As text, without cookies and without the full address, so that another host needs no preflight either.
    void fetch(server, {
      method: 'POST',
      mode: 'no-cors',
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'origin',
      body: JSON.stringify(report),
    }).catch(() => warn(`${server} could not be reached; check the address and connect-src of your policy.`));
  };

  onLCP(note);
  onCLS(note);
  onINP(note);
  // After the library's own listener, which completes the measures; on `pagehide` they are not complete yet.
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') send();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    // A page out of the back/forward cache is seen anew.
    view = randomNumber();
    measured = {};
  });
}

// Read once: an element of the page with this name would shadow the property of the document.
const script: unknown = document.currentScript;
const settings = script instanceof HTMLScriptElement ? script.dataset : {};
const server = serverOf(settings);
if (server && Math.random() < shareOf(settings)) measure(server);
