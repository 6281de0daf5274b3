const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as content or attribute (in double quotes) of XML and HTML. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, (found) => entities[found]!)
