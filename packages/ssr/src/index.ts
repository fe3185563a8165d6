export { createHandler, type HandlerOptions } from './service/handler.js';
export { createNodeHandler, senFastify } from './service/node.js';
export { renderPage, streamPage, type RenderedPage } from './render/render-page.js';
export type { RenderedHtml, RenderLimits, RenderOptions } from './render/options.js';
