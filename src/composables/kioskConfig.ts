/** Milliseconds after which a wall begins without waiting for the publisher's file any longer. */
const patience = 4000

/**
 * What the publisher's `config.json` says under `kiosk`; undefined where there is no such file or key, or where it can't be
 * had in time.
 */
export async function configuredScript(): Promise<unknown> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}config.json`, {
      signal: AbortSignal.timeout(patience),
    })
    if (!response.ok) return undefined
    const config: unknown = await response.json()
    return config && typeof config === 'object' && 'kiosk' in config ? config.kiosk : undefined
  } catch {
    return undefined
  }
}
