import type { Messages } from '@/locales'
import type { useDataset } from '@/stores/dataset'

/**
 * The facts as a schema.org `Dataset`, for search engines that list data sets: which reports, which years, what is
 * measured. No download is named, for the files are made in the reader's browser. Needed while prerendering only.
 */
export function datasetDocument(t: Messages, dataset: ReturnType<typeof useDataset>): object {
  const editions = dataset.years.map(dataset.edition)
  const publishers = new Set(editions.map(({ report }) => t.local(report.publisher)))
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: t.site.title,
    description: t.site.description,
    inLanguage: t.htmlLang,
    isAccessibleForFree: true,
    temporalCoverage: `${dataset.years[0]}/${dataset.years.at(-1)}`,
    ...(!dataset.pack && {
      spatialCoverage: { '@type': 'Place', address: { '@type': 'PostalAddress', addressCountry: 'CN' } },
    }),
    ...(dataset.date && { dateModified: dataset.date }),
    variableMeasured: [...new Set(editions.map(({ indexName }) => t.local(indexName)))],
    creator: [...publishers].map((name) => ({ '@type': 'Organization', name })),
    citation: editions.map(({ report }) => `${report.title}, ${report.year}`),
  }
}
