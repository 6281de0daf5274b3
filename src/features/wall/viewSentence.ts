import { computed, type ComputedRef } from 'vue'
import { useMessages, useNames } from '@/composables/messages'
import { usePageMessages } from '@/composables/page'
import { overviewStatement } from '@/domain/statements/overview'
import { regionPageStatement } from '@/domain/statements/regionPage'
import { unitStatement } from '@/domain/statements/unit'
import { plain, type Mark } from '@/locales/mark'
import { messages as provinceEn } from '@/locales/pages/province.en'
import { messages as provinceZh } from '@/locales/pages/province.zh'
import { messages as regionEn } from '@/locales/pages/region.en'
import { messages as regionZh } from '@/locales/pages/region.zh'
import { useDataset } from '@/stores/dataset'
import type { ViewState } from '@/stores/viewCodec'

/**
 * The one sentence of a view: of the unit chosen last, else of the region in focus, else of the country.
 * @param mark marks its figures with what stands behind them; plain text by default
 */
export function useViewSentence(
  view: () => Pick<ViewState, 'year' | 'units' | 'region'>,
  mark: Mark = plain,
): ComputedRef<string> {
  const t = useMessages()
  const nameOf = useNames()
  const dataset = useDataset()
  const ofUnit = usePageMessages({ zh: provinceZh, en: provinceEn })
  const ofRegion = usePageMessages({ zh: regionZh, en: regionEn })

  return computed(() => {
    const { year, units, region } = view()
    const edition = dataset.edition(year)
    const assessment = dataset.assessment(year)
    const id = units.at(-1)
    if (id) {
      const home = dataset.region(dataset.unit(id).region)
      return ofUnit.value.sentence(unitStatement(id, home, edition, assessment), nameOf, mark)
    }
    if (region)
      return ofRegion.value.sentence(
        regionPageStatement(dataset.region(region), edition, assessment),
        nameOf,
        mark,
      )
    return t.value.overview.sentence(overviewStatement(edition, assessment), nameOf, mark)
  })
}
