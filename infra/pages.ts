// The published pages: their bucket, what every page needs beside it, and the one distribution that may read there.
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PORTAL_ADDRESS, PORTAL_DOCUMENT } from '../web/portal/address.ts'
import type { Statement } from './function.ts'
import { namePrefix } from './names.ts'
import { buildStylesheet } from './stylesheet.ts'

const { root } = $cli.paths
const { accountId } = aws.getCallerIdentityOutput()

/**
 * Never to be linked: `link` grants `s3:*`. Its own distribution can't be named here, because that is made of the bucket:
 * those of this account may read, and of no other.
 */
export const pagesBucket = new sst.aws.Bucket('Pages', {
  cors: false,
  policy: [
    {
      principals: [{ type: 'service', identifiers: ['cloudfront.amazonaws.com'] }],
      actions: ['s3:GetObject'],
      paths: ['*'],
      conditions: [
        {
          test: 'ArnLike',
          variable: 'aws:SourceArn',
          values: [$interpolate`arn:aws:cloudfront::${accountId}:distribution/*`],
        },
      ],
    },
  ],
})

/** To publish: to write, to take away, and to ask what lies there. */
export const publishing: Statement[] = [
  { actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], resources: [$interpolate`${pagesBucket.arn}/*`] },
  { actions: ['s3:ListBucket'], resources: [pagesBucket.arn] },
]

/** The search's snapshots lie in the same bucket; what they hold stands on the pages. */
const SNAPSHOTS = $interpolate`${pagesBucket.arn}/search/*`

/** Without the right to list, S3 hides whether there is none. */
const onSnapshots = (...actions: string[]): Statement[] => [
  { actions, resources: [SNAPSHOTS] },
  { actions: ['s3:ListBucket'], resources: [pagesBucket.arn] },
]

export const fetchingSnapshot = onSnapshots('s3:GetObject')
export const puttingSnapshot = onSnapshots('s3:GetObject', 's3:PutObject')

type Asset = { key: $util.Input<string>; content: $util.Input<string>; type: string; cache: string }

/** Kept where a newer one has another name: pages that were not drawn anew still name the older one. */
export function asset(name: string, { key, content, type, cache }: Asset): aws.s3.BucketObjectv2 {
  return new aws.s3.BucketObjectv2(
    name,
    { bucket: pagesBucket.name, key, content, contentType: type, cacheControl: cache },
    { retainOnDelete: true },
  )
}

const styles = $output(buildStylesheet(root))

const stylesheet = asset('Stylesheet', {
  key: styles.href.apply((href) => href.slice(1)),
  content: styles.css,
  type: 'text/css; charset=utf-8',
  cache: 'public, max-age=31536000, immutable',
})

/** What the pages name in their heads: known once it lies there, so that no page names it sooner. */
export const stylesHref = $interpolate`/${stylesheet.key}`

/** Their names hold no hash, so newer ones are seen within a day. */
const WITHIN_A_DAY = 'public, max-age=86400'

asset('Icon', {
  key: 'assets/etalase.svg',
  content: readFile(join(root, 'web/favicon.svg'), 'utf8'),
  type: 'image/svg+xml',
  cache: WITHIN_A_DAY,
})

for (const [name, file] of [
  ['FormsScript', 'forms.js'],
  ['SearchScript', 'search.js'],
] as const) {
  asset(name, {
    key: `assets/${file}`,
    content: readFile(join(root, 'web/assets', file), 'utf8'),
    type: 'text/javascript; charset=utf-8',
    cache: WITHIN_A_DAY,
  })
}

/** At the root, because it answers for every page; the browser looks for a newer one by itself. */
asset('OfflineWorker', {
  key: 'sw.js',
  content: readFile(join(root, 'web/assets/offline.js'), 'utf8'),
  type: 'text/javascript; charset=utf-8',
  cache: 'no-cache',
})

/** The pictures beside a shared link. */
const PICTURES = 'web/assets/share'
for (const file of readdirSync(join(root, PICTURES))) {
  new aws.s3.BucketObjectv2(`Picture-${file.replace('.png', '')}`, {
    bucket: pagesBucket.name,
    key: `assets/share/${file}`,
    source: new $util.asset.FileAsset(join(root, PICTURES, file)),
    contentType: 'image/png',
    cacheControl: WITHIN_A_DAY,
  })
}

/**
 * `/x` and `/x/` lie at `x/index.html`, and every address of the portal at its one document. A file has letters after
 * its last dot; a kecamatan's code has digits.
 */
const TO_KEY = `function handler(event) {
  var request = event.request
  if (${PORTAL_ADDRESS}.test(request.uri)) {
    request.uri = '/${PORTAL_DOCUMENT}'
  } else if (!/\\.[a-z][a-z0-9]*$/i.test(request.uri)) {
    request.uri += request.uri.endsWith('/') ? 'index.html' : '/index.html'
  }
  return request
}
`

const toKey = new aws.cloudfront.Function('PageKey', {
  name: `${namePrefix($app.stage)}page-key`,
  runtime: 'cloudfront-js-2.0',
  comment: 'From the address of a page to its key',
  code: TO_KEY,
})

const access = new aws.cloudfront.OriginAccessControl('PagesAccess', {
  name: `${namePrefix($app.stage)}pages`,
  originAccessControlOriginType: 's3',
  signingBehavior: 'always',
  signingProtocol: 'sigv4',
})

/** AWS's own policy that caches nothing: the router in front of it does. */
const UNCACHED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad'

/** S3 answers 403 to whoever may not list where nothing lies. */
const MISSING = { responseCode: 404, responsePagePath: '/404.html', errorCachingMinTtl: 0 }

export const pagesCdn = new sst.aws.Cdn('PagesCdn', {
  comment: 'The published pages, behind the router',
  origins: [
    {
      originId: 'pages',
      domainName: pagesBucket.nodes.bucket.bucketRegionalDomainName,
      originAccessControlId: access.id,
    },
  ],
  defaultCacheBehavior: {
    targetOriginId: 'pages',
    viewerProtocolPolicy: 'https-only',
    allowedMethods: ['GET', 'HEAD'],
    cachedMethods: ['GET', 'HEAD'],
    cachePolicyId: UNCACHED,
    functionAssociations: [{ eventType: 'viewer-request', functionArn: toKey.arn }],
  },
  customErrorResponses: [
    { errorCode: 403, ...MISSING },
    { errorCode: 404, ...MISSING },
  ],
  wait: false,
  transform: { distribution: { priceClass: 'PriceClass_200', isIpv6Enabled: true } },
})
