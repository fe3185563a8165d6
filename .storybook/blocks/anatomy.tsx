import { Story, type Of } from '@storybook/addon-docs/blocks';
import { useEffect, useRef, useState } from 'react';
import type { Declaration } from '../arg-types.js';

interface Pin {
  part: string;
  x: number;
  y: number;
}

const size = 22;

/** Where the parts of an element are, from the corner of `frame`; pins that would cover each other stand side by side. */
function pinsOf(frame: Element, tag: string, parts: readonly string[]): Pin[] {
  const root = frame.querySelector(tag)?.shadowRoot;
  const origin = frame.getBoundingClientRect();
  const pins: Pin[] = [];
  for (const part of parts) {
    const shown = [...(root?.querySelectorAll(`[part~="${part}"]`) ?? [])].find((element) => element.checkVisibility());
    if (!shown) continue;
    const box = shown.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    let x = box.left - origin.left - size / 2;
    const y = Math.max(0, box.top - origin.top - size / 2);
    x = Math.max(0, x);
    while (pins.some((pin) => Math.abs(pin.x - x) < size && Math.abs(pin.y - y) < size)) x += size;
    pins.push({ part, x, y });
  }
  return pins;
}

interface Props {
  of: Of;
  declaration: Declaration;
}

/** A picture of the element with a number at each CSS part, and the names of the numbers. */
export function Anatomy({ of, declaration }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [pins, setPins] = useState<Pin[]>([]);
  const items = declaration.cssParts ?? [];
  const tag = declaration.tagName ?? '';
  useEffect(() => {
    const element = frame.current;
    if (!element || items.length === 0) return undefined;
    const update = () => {
      const next = pinsOf(
        element,
        tag,
        items.map(({ name }) => name),
      );
      setPins((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next));
    };
    // Its height changes when the element has rendered, and with fonts and pictures.
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => observer.disconnect();
  }, [items, tag]);
  const slots = declaration.slots ?? [];
  const numberOf = (part: string) => pins.findIndex((pin) => pin.part === part) + 1;
  return (
    <>
      <div className="sen-anatomy sb-unstyled" ref={frame}>
        <div inert>
          <Story of={of} />
        </div>
        {pins.map(({ part, x, y }, index) => (
          <span key={part} className="sen-pin" style={{ left: x, top: y }} aria-hidden="true">
            {index + 1}
          </span>
        ))}
      </div>
      {items.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">No.</th>
              <th scope="col">CSS part</th>
              <th scope="col">what it is</th>
            </tr>
          </thead>
          <tbody>
            {[...items]
              .sort((a, b) => (numberOf(a.name) || 999) - (numberOf(b.name) || 999))
              .map(({ name, description }) => (
                <tr key={name}>
                  <td>{numberOf(name) || '–'}</td>
                  <td>
                    <code>{name}</code>
                  </td>
                  <td>{description}</td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
      {items.length === 0 && <p>No CSS parts.</p>}
      {slots.length > 0 && (
        <p>
          Slots:{' '}
          {slots.map(({ name }, index) => (
            <span key={name}>
              {index > 0 && ', '}
              <code>{name || '(default)'}</code>
            </span>
          ))}
          .
        </p>
      )}
    </>
  );
}
