import { sendKeys } from '@web/test-runner-commands';
import { settle } from './test-support.js';

/**
 * Presses keys one after the other, such as `Tab Tab Enter` or `Shift+Tab`, or types what is in quotation marks (“đất”).
 * Not every driver takes a chord as one key.
 */
export async function press(keys: string): Promise<void> {
  if (keys.startsWith('“')) await sendKeys({ type: keys.slice(1, -1) });
  for (const chord of keys.startsWith('“') ? [] : keys.split(' ')) {
    const [key, ...held] = chord.split('+').reverse() as [string, ...string[]];
    for (const down of held.reverse()) await sendKeys({ down });
    await sendKeys({ press: key === 'Space' ? ' ' : key });
    for (const up of held) await sendKeys({ up });
    await settle();
  }
  await settle();
}
