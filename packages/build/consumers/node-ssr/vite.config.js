import { defineConfig } from 'vite';

// The server writes the pages; the bundle is the script that all of them load.
export default defineConfig({
  build: {
    rollupOptions: {
      input: 'src/main.js',
      output: { entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name][extname]' },
    },
  },
});
