import type { OfflineMessages } from './offline.zh'

export const messages: OfflineMessages = {
  ready: 'A new version is ready.',
  adopt: 'Update now',
  later: 'Later',
}
