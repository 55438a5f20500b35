import js from '@eslint/js';

const node = Object.fromEntries(
  [
    'AbortController', 'AbortSignal', 'Buffer', 'FinalizationRegistry', 'SharedArrayBuffer', 'URL', 'clearInterval', 'clearTimeout', 'console',
    'process', 'setImmediate', 'setInterval', 'setTimeout', 'structuredClone', 'performance', '__dirname', '__filename', 'exports', 'module', 'require',
  ].map((name) => [name, 'readonly']),
);

export default [
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2024, globals: node },
    rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error', 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
  { files: ['**/*.js'], languageOptions: { sourceType: 'commonjs' } },
  // made by `make generate`
  { ignores: ['index.mjs', 'index.d.ts'] },
];
