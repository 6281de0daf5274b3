/**
 * The layers of src/ in the order data flows through them: each imports only from those before it.
 * @type {[path: string, why: string][]}
 */
const layers = [
  [
    'domain',
    'what is true of the facts: pure TypeScript, so that page, worker, command and test get one answer',
  ],
  ['dataset', 'files in and out: knows the facts, no texts, no framework'],
  ['locales', 'words for what the facts say; below the charts, whose pictures are captioned'],
  [
    'charts',
    'facts and words in, pictures out: for the page, for files and for commands, so without a framework',
  ],
  ['stores', 'the state of a page'],
  ['workers', 'what runs beside the page; behind the stores, since nothing below may start one'],
  ['composables', 'what several components share; starts the workers'],
  ['embed', 'protocol, address and snippet of widgets: the share page speaks them as much as a widget does'],
  ['components', 'what a page is put together from'],
  ['features', 'a room for each: its view and all that it alone needs; none knows another'],
  ['views', 'one for each route'],
  ['embed/entries', 'what starts a widget: as a view, it is put together from components'],
  ['[^/]+$', 'what starts the site: main.ts, boot.ts, App.vue'],
  ['cli', 'commands: may use everything, nothing uses them'],
]

/** A layer inside another one's folder is not part of that one. */
const folder = (layer) =>
  layer === 'embed' ? 'embed/(?!entries/)' : layer.endsWith('$') ? layer : `${layer}/`

const packages = (names) => `(^|node_modules/)(${names})(/|$)`

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one file, or share a third that neither is.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...layers.slice(0, -1).map(([layer, why], at) => ({
      name: `layer-${layer.replace(/\W+/g, '-')}`,
      comment: `${layer}: ${why}. Data flows one way: nothing is imported from a later layer.`,
      severity: 'error',
      from: { path: `^src/${folder(layer)}` },
      to: { path: layers.slice(at + 1).map(([later]) => `^src/${folder(later)}`) },
    })),
    {
      name: 'features-apart',
      comment: 'What two features share is a component, a composable or a store.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'pure-domain',
      comment: 'domain/ is pure TypeScript: no framework, no drawing library, no data files, no platform.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '\\.test\\.ts$' },
      to: { path: [packages('vue|vue-router|pinia|echarts'), '^data/'] },
    },
    {
      name: 'platform-free-domain',
      comment: 'domain/ runs in a worker as well as in a command.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-framework',
      comment: 'dataset/ and charts/ are used by commands and workers, which have no framework.',
      severity: 'error',
      from: { path: '^src/(dataset|charts)/' },
      to: { path: packages('vue|vue-router|pinia') },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.app.json' },
    // Types count: what names another's type can't be moved without it.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
    exclude: { path: '^src/generated/' },
  },
}
