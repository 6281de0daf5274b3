import { createApp, type ShallowRef } from 'vue'
import type { Router } from 'vue-router'
import { deploy, deploymentFaults, type Fault } from '@/composables/deployment'
import { siteConfig } from '@/composables/siteConfig'
import PackFailed from '@/features/packs/PackFailed.vue'
import { messagesKey, type Messages } from '@/locales'
import { coverSheet, uncover } from '@/composables/packCover'

/** Whether the site shows a pack that `config.json` names; where it does not, the page is uncovered. */
export async function namesPack(): Promise<boolean> {
  const { config } = await siteConfig()
  if (config.pack === undefined) uncover()
  return config.pack !== undefined
}

/** Says on the cover why the pack can't be shown. Resolves when the reader chooses the facts that the site was built with. */
const askOn = (sheet: HTMLElement, fault: Fault, messages: ShallowRef<Messages>) =>
  new Promise<void>((resolve) => {
    const failed = createApp(PackFailed, { fault, onWithout: resolve })
    failed.provide(messagesKey, messages)
    failed.mount(sheet)
  })

/** Puts the pack of `config.json` on before anything else is shown, and uncovers the page. */
export async function showPack(messages: ShallowRef<Messages>, router: Router): Promise<void> {
  const sheet = coverSheet()
  const bar = document.createElement('progress')
  sheet.append(bar)
  await deploy(messages, router, (share) => (bar.value = share))
  const fault = deploymentFaults.value.find(({ what }) => what === 'pack')
  if (fault) await askOn(sheet, fault, messages)
  uncover()
}
