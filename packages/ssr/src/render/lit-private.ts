/*
 * The only module of rendering that uses API which Lit keeps for its own server rendering.
 * Checked with lit-element 4.2.2; `lit-private.test.mjs` fails with others.
 */
import type { LitElement } from 'lit';
import { _$LE } from 'lit-element/private-ssr-support.js';

/** The properties set since the element was created, as the argument of `willUpdate()`. */
export const changedProperties = (element: LitElement): unknown => _$LE.changedProperties(element);
