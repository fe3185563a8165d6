import table from '../../packages/tokens/src/contrast-pairs.json' with { type: 'json' };
import tokens from '@sen-portal/tokens/tokens.json' with { type: 'json' };

interface Token {
  $type: string;
  $value: unknown;
  $description?: string;
}

interface Colour extends Token {
  $value: { components: [number, number, number]; hex: string };
}

type Roles = Record<string, Colour>;

export const themes = ['sen', 'sea'] as const;
export const schemes = ['light', 'dark', 'light-more', 'dark-more'] as const;

export const rolesOf = (theme: (typeof themes)[number], scheme: (typeof schemes)[number]): Roles =>
  tokens[theme][scheme].color as unknown as Roles;

/** The tokens of a group of the scale, with their custom properties. */
export function scaleOf(group: string): { name: string; property: string; token: Token }[] {
  const found = (tokens as unknown as Record<string, Token | Record<string, Token>>)[group] ?? {};
  if ('$value' in found) return [{ name: group, property: `--sen-${group}`, token: found as Token }];
  return Object.entries(found).map(([name, token]) => ({ name, property: `--sen-${group}-${name}`, token }));
}

/** A value as it is written in CSS. */
export function cssOf({ $value }: Token): string {
  if (Array.isArray($value)) return $value.join(', ');
  if (typeof $value === 'object' && $value) {
    const { value, unit } = $value as { value: number; unit: string };
    return unit === 'rem' ? `${value}rem (${value * 16}px)` : `${value}${unit}`;
  }
  return String($value);
}

const luminance = ({ $value }: Colour): number => {
  const [red, green, blue] = $value.components.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colours, as WCAG defines it. */
export function contrastOf(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The ground on which a role is checked that gives it the least contrast, and that contrast. */
export function leastContrast(role: string, roles: Roles): { ground: string; ratio: number } | undefined {
  const grounds = [table.text, table.graphic].flatMap(({ pairs }) =>
    pairs.filter(({ fg }) => fg.includes(role)).flatMap(({ bg }) => bg),
  );
  const own = roles[role];
  return [...new Set(grounds)]
    .flatMap((ground) => (own && roles[ground] ? [{ ground, ratio: contrastOf(own, roles[ground]) }] : []))
    .sort((a, b) => a.ratio - b.ratio)[0];
}
