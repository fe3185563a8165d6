export { renderPage, streamPage, type RenderedPage, type RenderLimits, type RenderOptions } from './render-page.js';
