interface ScriptPolicy {
  createScriptURL: (url: string) => unknown
}

interface PolicyFactory {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => ScriptPolicy
}

/** Lets through scripts of this site only. */
function ownScript(url: string): string {
  if (new URL(url, location.href).origin !== location.origin)
    throw new TypeError(`Not a script of this site · 不是本站的脚本：${url}`)
  return url
}

let policy: ScriptPolicy | undefined

/**
 * The address of a worker in the form that browsers with Trusted Types demand; elsewhere the address itself. The
 * policy is named `atlas` in the Content-Security-Policy.
 * @throws TypeError for an address of another origin
 */
export function scriptUrl(url: string): string {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes
  if (!factory) return ownScript(url)
  policy ??= factory.createPolicy('atlas', { createScriptURL: ownScript })
  // The types of the platform do not know trusted values yet.
  return policy.createScriptURL(url) as string
}
