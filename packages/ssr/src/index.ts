export { createHandler, type HandlerOptions } from './handler.js';
export { createNodeHandler, senFastify } from './node.js';
export { renderPage, streamPage, type RenderedPage, type RenderLimits, type RenderOptions } from './render-page.js';
