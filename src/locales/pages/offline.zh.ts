/** Texts about new versions and use without network. */
export const messages = {
  ready: '新版本已就绪。',
  adopt: '换用新版本',
  later: '以后再说',
}

export type OfflineMessages = typeof messages
