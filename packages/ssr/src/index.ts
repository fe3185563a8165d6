export { createHandler, type HandlerOptions } from './service/handler.js';
export { createNodeHandler, senFastify } from './service/node.js';
export {
  renderPage,
  streamPage,
  type RenderedPage,
  type RenderLimits,
  type RenderOptions,
} from './render/render-page.js';
