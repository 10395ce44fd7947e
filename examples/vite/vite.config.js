export default {
  base: './',
  build: { target: 'es2022' },
  worker: { format: 'es' },
  // In the development server the package stays as it is, so that it finds its modules beside itself.
  optimizeDeps: { exclude: ['masthead'] },
};
