import { computed } from 'vue'
import { useLocalePaths } from '@/composables/messages'
import { usePageYear } from '@/composables/pageState'
import type { Region, UnitId } from '@/domain/model'
import { regionStatement } from '@/domain/statements/region'
import { useDataset } from '@/stores/dataset'

/** The year of the page of a unit or of a region, what is known of the region's members in it, and the ways on from there. */
export function useProfile(region: () => Region, opening: () => number) {
  const dataset = useDataset()
  const { localPath } = useLocalePaths()
  const { year, query } = usePageYear(opening)
  const edition = computed(() => dataset.edition(year.value))
  const assessment = computed(() => dataset.assessment(year.value))

  return {
    year,
    query,
    edition,
    assessment,
    members: computed(() =>
      regionStatement(region(), edition.value, assessment.value, dataset.previous(year.value)),
    ),
    toUnit: (id: UnitId) => ({
      path: localPath(`/province/${dataset.unit(id).slug}`),
      query: query.value,
    }),
    toRegion: ({ slug }: Region) => ({ path: localPath(`/region/${slug}`), query: query.value }),
  }
}
