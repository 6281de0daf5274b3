import js from '@eslint/js'
import ts from 'typescript-eslint'
import vue from 'eslint-plugin-vue'
import prettier from 'eslint-config-prettier'
import globals from 'globals'

/** The folders of src/ in the order data flows through them: each may import only from those before it. */
const layers = ['domain', 'dataset', 'charts', 'stores', 'composables', 'components', 'views']

const deliberateRef = {
  selector: "CallExpression[callee.name='ref']",
  message: 'Choose shallowRef (values, data, options, instances) or reactive on purpose.',
}

/** Bans imports of the later layers, of Vue and of ECharts where they don't belong. */
function layerRule(layer) {
  const later = layers.slice(layers.indexOf(layer) + 1)
  const patterns = later.map((name) => ({
    group: [`@/${name}/*`, `@/${name}`, `**/${name}/**`],
    message: `${layer}/ comes before ${name}/: data flows one way (see CONTRIBUTING).`,
  }))
  if (layer === 'domain')
    patterns.push({
      group: ['vue', 'vue-router', 'pinia', 'echarts*', '@/locales/*', '**/locales/**', '@data/*', 'node:*'],
      message: 'domain/ is pure TypeScript: no framework, no interface text, no data files.',
    })
  if (layer === 'dataset' || layer === 'charts')
    patterns.push({ group: ['vue', 'vue-router', 'pinia'], message: `${layer}/ knows no framework.` })
  return {
    files: [`src/${layer}/**/*.{ts,vue}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  }
}

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
  ...layers.map(layerRule),
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
