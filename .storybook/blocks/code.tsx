import { Source } from '@storybook/addon-docs/blocks';
import { useState } from 'react';
import { isDark, useGlobals } from './use-globals.js';

/** A complete page around the markup: what is pasted into an empty file works. */
export const wholePage = (markup: string): string => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Sen</title>
    <link rel="stylesheet" href="/cdn/fonts.css" />
    <link rel="stylesheet" href="/cdn/sen.css" />
    <script type="module" src="/cdn/sen.js"></script>
  </head>
  <body>
${markup.replace(/^(?=.)/gm, '    ')}
  </body>
</html>`;

interface TabsProps {
  label: string;
  tabs: { name: string; code: string; language?: 'html' | 'bash' | 'json' }[];
}

/** Alternative pieces of code, each with a copy button. */
export function CodeTabs({ label, tabs }: TabsProps) {
  const [chosen, choose] = useState(0);
  const dark = isDark(useGlobals()['scheme']);
  const tab = tabs[chosen];
  return (
    <div className="sen-tabs sb-unstyled">
      <div role="group" aria-label={label}>
        {tabs.map(({ name }, index) => (
          <button key={name} type="button" aria-pressed={index === chosen} onClick={() => choose(index)}>
            {name}
          </button>
        ))}
      </div>
      {tab && <Source code={tab.code} language={tab.language ?? 'html'} dark={dark} />}
    </div>
  );
}

/** A value that is copied by a press. */
export function Copy({ value, label = value }: { value: string; label?: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard.writeText(value).then(() => {
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    });
  return (
    <button type="button" className="sen-copy" onClick={copy} title="Copy">
      <code>{label}</code>
      <span role="status">{isCopied ? ' ✓ copied' : ''}</span>
    </button>
  );
}
