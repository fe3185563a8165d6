import { defineConfig } from 'vite';

// The server renders the pages; the bundle is their common script.
export default defineConfig({
  build: {
    rollupOptions: {
      input: 'src/main.js',
      output: { entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name][extname]' },
    },
  },
});
