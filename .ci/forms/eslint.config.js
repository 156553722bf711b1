import js from '@eslint/js';
import globals from 'globals';

const strict = {
  curly: 'error',
  eqeqeq: 'error',
  'no-alert': 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-param-reassign': 'error',
  'no-shadow': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'prefer-template': 'off',
};

const MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map(property =>
  ({ property, message: 'Data could become markup: use element().' }));

export default [
  { ignores: ['src/main/resources/static/js/echarts/**'] }, // made by .ci/charts of what others wrote
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, rules: strict },
  {
    files: ['forms/**/*.js', 'src/main/resources/**/*.js'],
    languageOptions: { globals: globals.browser },
    rules: { 'no-console': ['error', { allow: ['error'] }], 'no-restricted-properties': ['error', ...MARKUP] },
  },
  { files: ['.ci/**/*.js'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
];
