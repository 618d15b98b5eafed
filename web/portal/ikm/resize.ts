// A photo made smaller in the browser: what is sent is drawn anew, so nothing of where it was taken goes along.

/** The longer side, in pixels. */
const MOST_PIXELS = 1600
const QUALITY = 0.85

/** The size in which a picture of that size is drawn: as it is, or its longer side at the most. */
export function fitted(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, MOST_PIXELS / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** As JPEG, turned as the camera was held; undefined where the browser cannot read the file as a picture. */
export async function resized(file: Blob): Promise<Blob | undefined> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined)
  if (picture === undefined) return undefined
  const { width, height } = fitted(picture.width, picture.height)
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d')
  if (pen === null) return undefined
  // A picture that one can see through gets the white of paper: JPEG would make it black.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, width, height)
  pen.drawImage(picture, 0, 0, width, height)
  picture.close()
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', QUALITY))
}
