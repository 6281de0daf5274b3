/** Puts the scale of the site's facts in force: that of the bundled assessment is from the start. */
export const siteScale = (): void => {}
