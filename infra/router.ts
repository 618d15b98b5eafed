// The one public origin: the API below /api, the published pages everywhere else, and how long each may be kept.
import { api } from './gateway.ts'
import { CONTENT_SECURITY_POLICY, HSTS_SECONDS, REFERRER_POLICY } from './headers.ts'
import { namePrefix } from './names.ts'
import { pagesCdn } from './pages.ts'

const prefix = namePrefix($app.stage)

/** What the origin says decides; where it says nothing, nothing is kept. Compressed by the CDN. */
function asTheOriginSays(name: string, queryStringBehavior: 'all' | 'none'): aws.cloudfront.CachePolicy {
  return new aws.cloudfront.CachePolicy(`${name}Cache`, {
    name: `${prefix}${name.toLowerCase()}`,
    minTtl: 0,
    defaultTtl: 0,
    maxTtl: 365 * 24 * 60 * 60,
    parametersInCacheKeyAndForwardedToOrigin: {
      cookiesConfig: { cookieBehavior: 'none' },
      headersConfig: { headerBehavior: 'none' },
      queryStringsConfig: { queryStringBehavior },
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    },
  })
}

/** The API says the same of its own answers. */
const headers = new aws.cloudfront.ResponseHeadersPolicy('PageHeaders', {
  name: `${prefix}page-headers`,
  securityHeadersConfig: {
    contentSecurityPolicy: { contentSecurityPolicy: CONTENT_SECURITY_POLICY, override: true },
    contentTypeOptions: { override: true },
    referrerPolicy: { referrerPolicy: REFERRER_POLICY, override: true },
    strictTransportSecurity: { accessControlMaxAgeSec: HSTS_SECONDS, includeSubdomains: true, override: true },
  },
})

/** AWS's own policy: everything that the browser sent except for Host, by which the gateway knows itself. */
const ALL_BUT_HOST = 'b689b0a8-53d0-40ab-baf2-68738e2966ac'

const overTls = {
  httpPort: 80,
  httpsPort: 443,
  originProtocolPolicy: 'https-only',
  originSslProtocols: ['TLSv1.2'],
  // The gateway answers within 29 seconds.
  originReadTimeout: 30,
}
const hostOf = (url: $util.Output<string>) => url.apply((given) => new URL(given).host)

/** Without these the CDN keeps an error for ten seconds whatever the API says, and shows it to somebody else. */
const KEPT_ERRORS = [404, 500, 501, 502, 503, 504]

/** The domain of the stage with its certificate of us-east-1; whoever runs the domain points it here. */
function domain(): { name: string; dns: false; cert: string } | undefined {
  const [name = '', cert = ''] = [process.env['SITE_DOMAIN'], process.env['SITE_CERTIFICATE_ARN']]
  if (name === '' && cert === '') return undefined
  if (name === '' || cert === '') throw new Error('SITE_DOMAIN and SITE_CERTIFICATE_ARN go together: say both or none')
  return { name, dns: false, cert }
}

const own = domain()
const apiCache = asTheOriginSays('Api', 'all')

const router = new sst.aws.Cdn('Router', {
  comment: 'Etalase: pages and API',
  ...(own === undefined ? {} : { domain: own }),
  origins: [
    { originId: 'pages', domainName: hostOf(pagesCdn.url), customOriginConfig: overTls },
    { originId: 'api', domainName: hostOf(api.url), customOriginConfig: overTls },
  ],
  defaultCacheBehavior: {
    targetOriginId: 'pages',
    viewerProtocolPolicy: 'redirect-to-https',
    allowedMethods: ['GET', 'HEAD'],
    cachedMethods: ['GET', 'HEAD'],
    compress: true,
    cachePolicyId: asTheOriginSays('Pages', 'none').id,
    responseHeadersPolicyId: headers.id,
  },
  orderedCacheBehaviors: [
    // Pages that a function answers with: the search, each question under an address of its own, a certificate, and a scanned card.
    ...['/cari*', '/en/cari*', '/sertifikat/*', '/en/sertifikat/*', '/q/*', '/en/q/*'].map((pathPattern) => ({
      pathPattern,
      targetOriginId: 'api',
      viewerProtocolPolicy: 'redirect-to-https',
      allowedMethods: ['GET', 'HEAD'],
      cachedMethods: ['GET', 'HEAD'],
      compress: true,
      cachePolicyId: apiCache.id,
      originRequestPolicyId: ALL_BUT_HOST,
    })),
    // The API, and the confirm links: their forms are sent to where they stand.
    ...['/api/*', '/k/*', '/en/k/*'].map((pathPattern) => ({
      pathPattern,
      targetOriginId: 'api',
      viewerProtocolPolicy: pathPattern === '/api/*' ? 'https-only' : 'redirect-to-https',
      allowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH', 'DELETE'],
      cachedMethods: ['GET', 'HEAD'],
      compress: true,
      cachePolicyId: apiCache.id,
      originRequestPolicyId: ALL_BUT_HOST,
    })),
  ],
  customErrorResponses: KEPT_ERRORS.map((errorCode) => ({ errorCode, errorCachingMinTtl: 0 })),
  wait: false,
  // The edges of Indonesia are in this class and not in the cheapest.
  transform: { distribution: { priceClass: 'PriceClass_200', httpVersion: 'http2and3', isIpv6Enabled: true } },
})

/** Where everybody finds Etalase, and the one origin from which the API may be changed. */
export const publicUrl: $util.Output<string> = own === undefined ? router.url : $output(`https://${own.name}`)
