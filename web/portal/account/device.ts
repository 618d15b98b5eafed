// What a browser calls itself, in the two words by which its owner knows it.

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\//, 'Firefox'],
  [/\b(Headless)?Chrome\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
]

/** `Chrome, Android`; undefined where neither is known. */
export function deviceOf(userAgent: string): string | undefined {
  const known = [BROWSERS, SYSTEMS].flatMap((list) => list.find(([shape]) => shape.test(userAgent))?.[1] ?? [])
  return known.length === 0 ? undefined : known.join(', ')
}
