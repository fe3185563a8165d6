import { css } from 'lit';

/**
 * The list before the definition of the element: links on the ground of the bar, with what is below them. Where scripts
 * run it keeps the height of the bar for some seconds, so that nothing moves on upgrade, and opens if there is none.
 */
export const preUpgradeStyles = css`
  sen-navigation:not(:defined) {
    display: block;
    background: color-mix(in srgb, var(--sen-color-brand-fill) 65%, var(--sen-color-brand-deep));
    color: var(--sen-color-on-fill);
    font: var(--sen-font-weight-semibold) var(--sen-font-size-s)/var(--sen-line-height-heading) var(--sen-font-family);
  }
  /* ":root" keeps these where a server has rendered the element: without script it shows this list. */
  sen-navigation:not(:defined, :root) :is(ul, ol) {
    margin: 0;
    padding: 0;
    list-style: none;
    font-weight: var(--sen-font-weight-regular);
  }
  sen-navigation:not(:defined, :root) > ul,
  sen-navigation:not(:defined, :root) > nav > ul {
    display: flex;
    flex-wrap: wrap;
    max-inline-size: calc(var(--sen-unit) * 74);
    margin-inline: auto;
    padding-inline: var(--sen-space-5);
    font-weight: inherit;
  }
  sen-navigation:not(:defined, :root) li {
    padding: 0 calc(var(--sen-unit) * 1.1);
  }
  sen-navigation:not(:defined, :root) > ul > li:first-child,
  sen-navigation:not(:defined, :root) > nav > ul > li:first-child {
    padding-inline-start: 0;
  }
  sen-navigation:not(:defined, :root) a {
    display: flex;
    align-items: center;
    min-block-size: calc(var(--sen-unit) * 3.125);
    color: inherit;
    text-decoration: none;
  }
  sen-navigation:not(:defined, :root) ul ul a {
    min-block-size: var(--sen-target-size);
  }
  @media (scripting: enabled) {
    sen-navigation:not(:defined) {
      --_room: calc(var(--sen-unit) * 3.125);
      animation: sen-room 4s;
    }
  }
`;
