// The headers that every published page carries: nothing foreign is loaded, and nothing is loaded without TLS.

/** Scripts are of our own and never inline; a page without any works as well. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'connect-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
}

export const CONTENT_SECURITY_POLICY = Object.entries(POLICY)
  .map(([directive, allowed]) => `${directive} ${allowed}`)
  .join('; ')

export const REFERRER_POLICY = 'same-origin'

/** Two years, as the API says it. */
export const HSTS_SECONDS = 63_072_000
