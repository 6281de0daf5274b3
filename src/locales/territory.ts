/** What the atlas in force calls a territory in English: a pack of another country has no provinces (see `overlay.ts`). */
export const territory = { one: 'province', many: 'provinces' }
