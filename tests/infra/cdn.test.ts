// The one public origin as it is deployed: what the router sends where, with which headers, and how a page is found.
import { beforeAll, describe, expect, test } from 'vitest'
import { html } from '../../infra/local/respond.ts'
import { bothStages, evaluate, type Graph, ofType, the, variablesOf } from './support/graph.ts'
import { platform } from './support/platform.ts'

const DISTRIBUTION = 'aws:cloudfront/distribution:Distribution'
const DOMAIN = {
  SITE_DOMAIN: 'etalase.example.go.id',
  SITE_CERTIFICATE_ARN: 'arn:aws:acm:us-east-1:123456789012:certificate/a',
}

type Behaviour = Record<string, unknown>

let own: Graph
let production: Graph

beforeAll(async () => {
  ;({ own, production } = await bothStages(DOMAIN))
}, 300_000)

describe.each(['dev-x', 'production'])('in %s', (stage) => {
  let graph: Graph
  beforeAll(() => {
    graph = stage === 'production' ? production : own
  })

  test('the pages’ distribution reads the bucket by signature, and shows the page for what is missing with 404', () => {
    const { bucket } = the(graph, 'aws:s3/bucket:Bucket', 'Pages')
    const { defaultCacheBehavior, origins, customErrorResponses } = the(graph, DISTRIBUTION, 'PagesCdn')
    expect(origins).toEqual([
      expect.objectContaining({
        domainName: expect.stringContaining(String(bucket)),
        originAccessControlId: 'PagesAccess-id',
      }),
    ])
    expect(the(graph, 'aws:cloudfront/originAccessControl:OriginAccessControl')).toMatchObject({
      originAccessControlOriginType: 's3',
      signingBehavior: 'always',
    })
    expect(defaultCacheBehavior).toMatchObject({ allowedMethods: ['GET', 'HEAD'] })
    const missing = { responseCode: 404, responsePagePath: '/404.html', errorCachingMinTtl: 0 }
    expect(customErrorResponses).toEqual([
      { errorCode: 403, ...missing },
      { errorCode: 404, ...missing },
    ])
  })

  test.each([
    ['/', '/index.html'],
    ['/en/', '/en/index.html'],
    ['/ikm/ikm_1', '/ikm/ikm_1/index.html'],
    ['/ikm/ikm_1/', '/ikm/ikm_1/index.html'],
    ['/kecamatan/32.16.03', '/kecamatan/32.16.03/index.html'],
    ['/kecamatan/32.16.03/2/', '/kecamatan/32.16.03/2/index.html'],
    ['/assets/styles.0123456789ab.css', '/assets/styles.0123456789ab.css'],
    ['/404.html', '/404.html'],
    ['/mitra', '/portal/index.html'],
    ['/mitra/gerai/otl_1', '/portal/index.html'],
    ['/ikm/produk/', '/portal/index.html'],
    ['/masuk', '/portal/index.html'],
    ['/portal/main-0123.js', '/portal/main-0123.js'],
    ['/sitemap.xml', '/sitemap.xml'],
  ])('%s is looked for at %s', (asked, key) => {
    const { code, runtime } = the(graph, 'aws:cloudfront/function:Function')
    expect(runtime).toBe('cloudfront-js-2.0')
    const handler = new Function(`${String(code)}; return handler`)() as (event: object) => { uri: string }
    expect(handler({ request: { uri: asked } }).uri).toBe(key)
  })

  test('the document of the portal names scripts and a stylesheet that lie there, and is asked for anew', () => {
    const objects = ofType(graph, 'aws:s3/bucketObjectv2:BucketObjectv2').map(({ inputs }) => inputs)
    const document = objects.find(({ key }) => key === 'portal/index.html')
    expect(document).toMatchObject({ contentType: 'text/html; charset=utf-8', cacheControl: 'no-cache' })
    const named = [...String(document?.['content']).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
      ([, at]) => at,
    )
    expect(named.length).toBeGreaterThan(1)
    for (const key of named) {
      expect(objects.find((each) => each['key'] === key)).toMatchObject({
        cacheControl: 'public, max-age=31536000, immutable',
      })
    }
  })

  test('the router sends /api and the search to the API, uncached unless it says so, and all else to the pages', () => {
    const router = the(graph, DISTRIBUTION, 'Router')
    const [pages, ...others] = [router['defaultCacheBehavior'], ...(router['orderedCacheBehaviors'] as Behaviour[])]
    expect(pages).toMatchObject({
      targetOriginId: 'pages',
      viewerProtocolPolicy: 'redirect-to-https',
      allowedMethods: ['GET', 'HEAD'],
      compress: true,
    })
    const asked = ['/cari*', '/en/cari*', '/sertifikat/*', '/en/sertifikat/*', '/q/*', '/en/q/*'].map(
      (pathPattern): unknown =>
        expect.objectContaining({
          pathPattern,
          targetOriginId: 'api',
          allowedMethods: ['GET', 'HEAD'],
          compress: true,
        }),
    )
    expect(others).toEqual([
      ...asked,
      ...['/api/*', '/k/*', '/en/k/*'].map((pathPattern): unknown =>
        expect.objectContaining({
          pathPattern,
          targetOriginId: 'api',
          allowedMethods: expect.arrayContaining(['GET', 'POST', 'PATCH', 'DELETE']),
          compress: true,
        }),
      ),
    ])
    for (const { inputs } of ofType(graph, 'aws:cloudfront/cachePolicy:CachePolicy')) {
      expect(inputs).toMatchObject({ minTtl: 0, defaultTtl: 0 })
      expect(inputs['parametersInCacheKeyAndForwardedToOrigin']).toMatchObject({
        cookiesConfig: { cookieBehavior: 'none' },
        enableAcceptEncodingBrotli: true,
        enableAcceptEncodingGzip: true,
      })
    }
    const hosts = (router['origins'] as Behaviour[]).map(({ originId, domainName }) => [originId, domainName])
    expect(Object.fromEntries(hosts)).toEqual({
      pages: 'pagescdndistribution.cloudfront.invalid',
      api: 'apiapi.invalid',
    })
    expect(router).toMatchObject({ priceClass: 'PriceClass_200', httpVersion: 'http2and3' })
  })

  test('the router neither replaces nor keeps an error of the API', () => {
    const errors = the(graph, DISTRIBUTION, 'Router')['customErrorResponses'] as Record<string, unknown>[]
    expect(errors.map(({ errorCode }) => errorCode)).toEqual([404, 500, 501, 502, 503, 504])
    for (const { errorCode, ...rest } of errors) expect(rest, String(errorCode)).toEqual({ errorCachingMinTtl: 0 })
  })

  test('a page carries the headers of the local machine’s, may load our own script, and asks for TLS from then on', () => {
    const { responseHeadersPolicyId } = the(graph, DISTRIBUTION, 'Router')['defaultCacheBehavior'] as Behaviour
    expect(responseHeadersPolicyId).toBe('PageHeaders-id')
    const policy = the(graph, 'aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy')[
      'securityHeadersConfig'
    ] as {
      contentSecurityPolicy: { contentSecurityPolicy: string }
    }
    const { headers = {} } = html('')
    const { contentSecurityPolicy } = policy.contentSecurityPolicy
    expect(headers['content-security-policy']).toBe(contentSecurityPolicy)
    // Nothing foreign, nothing inline. What our own pages fetch is our own: robots.txt is read from within a page.
    expect(contentSecurityPolicy.split('; ').toSorted()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self' data:",
      "script-src 'self'",
      "style-src 'self'",
    ])
    expect(policy).toMatchObject({
      contentTypeOptions: { override: true },
      referrerPolicy: { referrerPolicy: headers['referrer-policy'] },
      strictTransportSecurity: { accessControlMaxAgeSec: 63_072_000, includeSubdomains: true },
    })
  })
})

describe('the one public origin', () => {
  test('is the CDN’s where the stage has no domain, and every function of the API knows it', () => {
    for (const name of ['Catalog', 'Ikm', 'Officer', 'Partner']) {
      expect(variablesOf(own, name)['PUBLIC_ORIGINS']).toBe('https://RouterDistribution.cloudfront.invalid')
    }
    expect(the(own, DISTRIBUTION, 'Router')).toMatchObject({ aliases: [] })
  })

  test('is the domain where the stage says one, with its certificate and no records of ours', () => {
    for (const name of ['Catalog', 'Ikm', 'Officer', 'Partner']) {
      expect(variablesOf(production, name)['PUBLIC_ORIGINS']).toBe(`https://${DOMAIN.SITE_DOMAIN}`)
    }
    expect(the(production, DISTRIBUTION, 'Router')).toMatchObject({
      aliases: [DOMAIN.SITE_DOMAIN],
      viewerCertificate: { acmCertificateArn: DOMAIN.SITE_CERTIFICATE_ARN, minimumProtocolVersion: 'TLSv1.2_2021' },
    })
    expect(ofType(production, 'aws:route53/record:Record')).toEqual([])
  })

  test('is refused where the domain has no certificate', async () => {
    const half = evaluate('dev-x', await platform(), { SITE_DOMAIN: DOMAIN.SITE_DOMAIN })
    await expect(half).rejects.toThrow('SITE_DOMAIN and SITE_CERTIFICATE_ARN go together')
  })
})
