import '@sen-portal/elements/article-card/define.js';
import '@sen-portal/elements/notice/define.js';
import type {} from '@sen-portal/elements/vue';
import '@sen-portal/tokens/tokens.css';
import '@sen-portal/elements/lightdom.css';
import { createApp } from 'vue';
import Page from './Page.vue';

createApp(Page).mount('#app');
