import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Libraries change less often than our pages: kept apart, a new version of the page downloads little. */
const libraries = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/ },
  { name: 'query', test: /node_modules[\\/](@tanstack|openapi-fetch|dayjs)[\\/]/ },
];

export default defineConfig({
  plugins: [react()],
  server: { port: 5173, proxy: { '/api': { target: process.env['JIELI_API'] ?? 'http://localhost:3000', changeOrigin: false } } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: false,
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    rolldownOptions: { output: { codeSplitting: { groups: libraries } } },
  },
});
