import js from '@eslint/js'
import ts from 'typescript-eslint'
import vue from 'eslint-plugin-vue'
import prettier from 'eslint-config-prettier'
import globals from 'globals'

const deliberateRef = {
  selector: "CallExpression[callee.name='ref']",
  message: 'Choose shallowRef (values, data, options, instances) or reactive on purpose.',
}

/** Files with functions of more than 80 lines, still to be cut up; none may be added. */
const longFunctions = [
  'src/features/score/useScore.ts',
  'src/components/source/figureText.ts',
  'src/features/wall/kioskWall.ts',
  'src/dataset/packFile.ts',
  'src/domain/score/game.ts',
  'src/domain/score/reach.ts',
  'src/domain/score/robustness.ts',
]

export default ts.config(
  { ignores: ['dist', 'src/generated', 'node_modules', '.tmp', 'data/geo/recipe/**', 'test-results'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...vue.configs['flat/recommended'],
  prettier,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.vue'] },
    },
    rules: {
      'vue/multi-word-component-names': 'off',
      'vue/require-default-prop': 'off',
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/no-v-html': 'error',
      'vue/no-static-inline-styles': ['error', { allowBinding: false }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': ['error', deliberateRef],
    },
  },
  {
    files: ['src/**/*.vue'],
    rules: {
      'no-restricted-syntax': [
        'error',
        deliberateRef,
        {
          selector: "MemberExpression[object.name='dataset']:not(:function *)",
          message: 'A copy made at set-up stays when other facts are shown: read the store in a computed.',
        },
        {
          selector: "VariableDeclarator[id.type='ObjectPattern'] > CallExpression[callee.name='useDataset']",
          message: 'A store taken apart at set-up no longer follows the facts on show.',
        },
      ],
    },
  },
  { files: ['src/cli/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/**/*.{ts,vue}'],
    // The steps of the engine are made a thousand times an assessment: no object for each.
    ignores: ['src/domain/assess/state.ts'],
    rules: { 'max-params': ['error', 5] },
  },
  {
    files: ['src/**/*.{ts,vue}'],
    ignores: ['src/**/*.test.ts', ...longFunctions],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'localStorage',
        'navigator',
        'fetch',
        'process',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Pass the generator in.' },
        { object: 'Date', property: 'now', message: 'Pass the clock in.' },
      ],
    },
  },
)
