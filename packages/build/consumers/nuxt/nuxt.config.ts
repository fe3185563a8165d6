export default defineNuxtConfig({
  app: { head: { htmlAttrs: { lang: 'vi' }, title: 'Cổng thông tin' } },
  css: ['@sen-portal/tokens/tokens.css', '@sen-portal/elements/lightdom.css'],
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('sen-') } },
});
