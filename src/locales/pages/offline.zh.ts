/** Texts about new versions and use without network. */
export const messages = {
  ready: '新版本已就绪。',
  adopt: '立即更新',
  later: '以后再说',
}

export type OfflineMessages = typeof messages
