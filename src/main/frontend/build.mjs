import { build } from 'esbuild';

await build({
  entryPoints: { 'bpmn-view': 'src/bpmn-view.js' },
  outdir: '../../../target/frontend',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  loader: { '.svg': 'text' }
});
