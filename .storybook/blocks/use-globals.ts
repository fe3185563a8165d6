import { useEffect, useState } from 'react';
import { addons } from 'storybook/preview-api';

export type Globals = Record<string, string | undefined>;

const changes = ['setGlobals', 'globalsUpdated'];
const initial: Globals = { theme: 'sen', scheme: 'light', contrast: 'normal', language: 'vi' };

/** The settings of the toolbar as they are now. */
export function currentGlobals(): Globals {
  const channel = addons.getChannel();
  return changes.reduce<Globals>((globals, event) => {
    const last = channel.last(event) as [{ globals: Globals }] | undefined;
    return { ...globals, ...last?.[0].globals };
  }, initial);
}

/** The settings of the toolbar, for pages that are no stories. */
export function useGlobals(): Globals {
  const [globals, setGlobals] = useState(currentGlobals);
  useEffect(() => {
    const channel = addons.getChannel();
    const update = () => setGlobals(currentGlobals());
    update();
    for (const event of changes) channel.on(event, update);
    return () => changes.forEach((event) => channel.off(event, update));
  }, []);
  return globals;
}

/** Whether a scheme is dark now. */
export const isDark = (scheme: string | undefined): boolean =>
  scheme === 'dark' || (scheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
