/*
 * The one place of rendering that calls what Lit keeps for its own server rendering. Checked with lit-element 4.2.2;
 * `lit-private.test.mjs` fails with others.
 */
import type { LitElement } from 'lit';
import { _$LE } from 'lit-element/private-ssr-support.js';

/** The properties that were set since the element was made, as `willUpdate()` takes them. */
export const changedProperties = (element: LitElement): unknown => _$LE.changedProperties(element);
