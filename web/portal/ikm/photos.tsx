// The photos of a product: shown in their order, added from the device, removed.
import { useState } from 'preact/hooks'
import { photoKey } from '../../../core/media/names.ts'
import { MOST_PHOTOS, PhotoAlt } from '../../../core/media/schema.ts'
import type { Product } from '../../../core/product/schema.ts'
import { Input } from '../../parts/form-field.tsx'
import { IKM_TEXTS } from '../../text/portal/ikm.ts'
import type { Problem, Result } from '../client/problem.ts'
import { Act } from '../parts/act.tsx'
import { Failed } from '../parts/failed.tsx'
import { Empty, Part } from '../parts/page.tsx'
import { usePortal } from '../portal.ts'
import { resized } from './resize.ts'

type Shown = { media: string; alt: string }
/** `village`: of the IKM that an officer helps; its own people name none. */
type Props = { product: Product; again: () => Promise<void>; village?: string }

export function Photos({ product: { ikm, product, version, photos = [] }, again, village }: Props) {
  const { language, call } = usePortal()
  const text = IKM_TEXTS[language].photos
  const shown = photos.map(({ media, alt }): Shown => ({ media, alt }))
  const show = (next: Shown[], key: string) => {
    const input = { ikm, product, version, photos: next }
    return village === undefined
      ? call('media.showOnProduct', input, { key })
      : call('officer.media.showOnProduct', { ...input, village }, { key })
  }
  const upload = (file: Blob) =>
    village === undefined ? call('upload.ikm', { ikm }, { file }) : call('upload.officer', { ikm, village }, { file })
  return (
    <Part heading={text.title}>
      {photos.length === 0 && <Empty says={text.none} />}
      <ul class="flex flex-wrap gap-4">
        {photos.map(({ media, alt, width, height }) => (
          <li key={media} class="w-40">
            <img
              src={`/${photoKey(media, 320, 'webp')}`}
              alt={alt}
              width={width}
              height={height}
              class="h-auto w-full border border-base-300"
            />
            <Act
              key={version}
              act={(key) =>
                show(
                  shown.filter((each) => each.media !== media),
                  key,
                )
              }
              onDone={again}
              done={text.removed}
              label={text.removeOf(alt)}
            >
              {text.remove}
            </Act>
          </li>
        ))}
      </ul>
      {photos.length < MOST_PHOTOS.product ? (
        <Add upload={upload} show={(photo, key) => show([...shown, photo], key)} again={again} />
      ) : (
        <p class="mt-4">{text.full}</p>
      )}
    </Part>
  )
}

type AddProps = {
  upload: (file: Blob) => Promise<Result<{ media: string }>>
  show: (photo: Shown, key: string) => Promise<Result<unknown>>
  again: () => Promise<void>
}

function Add({ upload, show, again }: AddProps) {
  const { language, newKey, say } = usePortal()
  const text = IKM_TEXTS[language].photos
  const [alt, setAlt] = useState('')
  const [wrong, setWrong] = useState<string>()
  const [doing, setDoing] = useState('')
  const [problem, setProblem] = useState<Problem>()

  const add = async (file: File) => {
    setProblem(undefined)
    const shows = PhotoAlt.safeParse(alt)
    if (!shows.success) return setWrong(text.showsWrong)
    setWrong(undefined)
    setDoing(text.reading)
    const photo = await resized(file)
    if (photo === undefined) return setWrong(text.unreadable)
    setDoing(text.sending)
    const kept = await upload(photo)
    if (!kept.ok) return setProblem(kept.problem)
    const put = await show({ media: kept.value.media, alt: shows.data }, newKey())
    if (!put.ok) return setProblem(put.problem)
    setAlt('')
    say(text.done)
    await again()
  }
  return (
    <div class="screen">
      {problem !== undefined && <Failed problem={problem} />}
      <div
        onInput={({ target }) => target instanceof HTMLInputElement && target.type === 'text' && setAlt(target.value)}
      >
        <Input
          form="foto"
          name="alt"
          label={text.shows}
          hint={text.showsHint}
          error={wrong}
          value={alt}
          autocomplete="off"
          most={160}
        />
      </div>
      <p id="foto-hint" class="mt-4 max-w-prose text-sm">
        {text.hint}
      </p>
      {(['camera', 'device'] as const).map((from) => (
        <PhotoFile key={from} from={from} busy={doing !== ''} add={add} over={() => setDoing('')} />
      ))}
      <p role="status" class="mt-2 text-sm">
        {doing}
      </p>
    </div>
  )
}

type FileProps = { from: 'camera' | 'device'; busy: boolean; add: (file: File) => Promise<void>; over: () => void }

/** On a telephone `capture` opens the camera on the back at once; elsewhere both inputs choose a file. */
function PhotoFile({ from, busy, add, over }: FileProps) {
  const { language } = usePortal()
  const text = IKM_TEXTS[language].photos
  return (
    <label class="mt-4 block">
      <span class="font-semibold">{from === 'camera' ? text.take : text.choose}</span>
      <input
        class="mt-1 block min-h-11 w-full max-w-prose border border-base-content p-2"
        type="file"
        accept="image/jpeg,image/png,image/webp"
        capture={from === 'camera' ? 'environment' : undefined}
        aria-describedby="foto-hint"
        disabled={busy}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file === undefined) return
          add(file)
            .catch((error: unknown) => console.error(error))
            .finally(() => {
              over()
              currentTarget.value = ''
            })
        }}
      />
    </label>
  )
}
