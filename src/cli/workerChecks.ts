/*
 * What the service worker takes for an answer. An error or a maintenance page in the place of ours counts as no network:
 * the last good answer is shown instead, and stays stored. Each function is written into the worker as its text stands
 * here, so none may use anything from around it.
 */

interface Fetched {
  request: Request
  response: Response
}

interface WorkerCheck {
  fetchDidSucceed: (fetched: Fetched) => Promise<Response>
  cacheWillUpdate: (fetched: Fetched) => Promise<Response | null>
}

/** The mark in the head of every page of ours (index.html, buildEmbed.ts), as the checks below look for it. */
export const PAGE_MARK = '<meta name="generator" content="gov-service-atlas">'

/** Pages bear the mark near their beginning, and are stored when they have come to their end. */
export const pagesOnly: WorkerCheck = {
  fetchDidSucceed: async ({ response }) => {
    // Redirections and the page for unknown paths are answers, too.
    if (response.type === 'opaqueredirect' || response.redirected || response.status === 404) return response
    if (!response.ok) throw new Error(`${response.status} ${response.url}`)
    const reader = response.clone().body!.getReader()
    const decoder = new TextDecoder()
    let head = ''
    while (head.length < 4096) {
      const { done, value } = await reader.read()
      if (done) break
      head += decoder.decode(value, { stream: true })
    }
    void reader.cancel()
    if (!head.includes('content="gov-service-atlas"')) throw new Error(`Not a page of ours: ${response.url}`)
    return response
  },
  cacheWillUpdate: async ({ response }) => {
    if (response.status !== 200) return null
    const text = await response.clone().text()
    return text.includes('content="gov-service-atlas"') && text.trimEnd().endsWith('</html>')
      ? response
      : null
  },
}

/** Files are no pages, unless named as one. One that is not there is an answer, but is not stored. */
export const filesOnly: WorkerCheck = {
  fetchDidSucceed: async ({ request, response }) => {
    const isPage =
      /html/.test(response.headers.get('Content-Type') ?? '') && !/\.html(?:$|\?)/.test(request.url)
    if (response.status === 404) return response
    if (!response.ok || isPage) throw new Error(`${response.status} ${response.url}`)
    return response
  },
  cacheWillUpdate: async ({ response }) => (response.status === 200 ? response : null),
}

/** Scripts and styles of a version are of the type that their name says. */
export const assetsOnly: WorkerCheck = {
  fetchDidSucceed: async ({ request, response }) => {
    const type = response.headers.get('Content-Type') ?? ''
    const [, ending] = /\.(js|css)(?:$|\?)/.exec(request.url) ?? []
    const wrong =
      ending === 'js' ? !/javascript/.test(type) : ending === 'css' ? !/css/.test(type) : /html/.test(type)
    if (!response.ok || wrong) throw new Error(`${response.status} ${type} ${request.url}`)
    return response
  },
  cacheWillUpdate: async ({ response }) => (response.status === 200 ? response : null),
}
