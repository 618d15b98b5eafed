// One IKM before an officer: who it is, its dossier, photos that are handed in for it, and its request to be erased.
import { village as villageOf } from '../../../core/region/villages.ts'
import { categoryName } from '../../text/names.ts'
import { DOSSIER_BUTTON_TEXTS } from '../../text/portal/dossier.ts'
import { ERASURE_TEXTS } from '../../text/portal/erasure.ts'
import { MAKERS_TEXTS } from '../../text/portal/makers.ts'
import { dayText, numberText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import type { Result } from '../client/problem.ts'
import { Photos } from '../ikm/photos.tsx'
import { boundTo, holds, isEverywhere } from '../me.ts'
import { Act } from '../parts/act.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Empty, Page, Part } from '../parts/page.tsx'
import { StartJob } from '../parts/start-job.tsx'
import { useHat, usePortal } from '../portal.ts'
import { Facts } from './facts.tsx'

type Found = { ikm: OutputOf<'ikm.get'>; products: OutputOf<'officer.product.records'> }
type Props = { ikm: string; product: string | undefined; list: string }

/** The IKM as the public reads it: a coach sees no more of it than anybody does. */
export function Maker({ ikm, product, list }: Props) {
  const { call } = usePortal()
  const asked = useAsked(ikm, async (): Promise<Result<Found>> => {
    const maker = await call('ikm.get', { ikm })
    if (!maker.ok) return maker
    const records = await call('officer.product.records', { ikm, village: maker.value.village })
    if (!records.ok) return records
    const products = records.value.filter(({ state }) => state === 'offered')
    return { ok: true, value: { ikm: maker.value, products } }
  })
  return (
    <Loaded asked={asked}>
      {(found) =>
        product === undefined ? (
          <One {...found} list={list} />
        ) : (
          <PhotosOf {...found} product={product} back={`${list}/${ikm}`} again={asked.again} />
        )
      }
    </Loaded>
  )
}

function One({ ikm: maker, products, list }: Found & { list: string }) {
  const { language, call } = usePortal()
  const hat = useHat('officer')
  const text = MAKERS_TEXTS[language]
  const dossier = DOSSIER_BUTTON_TEXTS[language]
  const { ikm, name, village, category, state, lastSignOfLife: life, businessNumber } = maker
  const villages = boundTo(hat, 'verify')
  const helps = villages === undefined || villages.includes(village)
  return (
    <Page heading={name}>
      <Facts
        facts={[
          [text.village, villageOf(village)?.name ?? village],
          [text.category, categoryName(category, language)],
          [text.state, text.states[state]],
          [text.life, life === undefined ? text.never : dayText(life, language)],
          [text.number, businessNumber],
        ]}
      />
      <p>
        <a class="inline-flex min-h-11 items-center underline" href={`/ikm/${ikm}/`}>
          {text.page}
        </a>
      </p>
      <Part heading={text.products}>
        {products.length === 0 && <Empty says={text.noProducts} />}
        <ul class="space-y-3">
          {products.map(({ product, name: goods, photos = [] }) => (
            <li key={product}>
              <p>{`${goods}: ${text.photos(numberText(photos.length, language))}`}</p>
              {helps && (
                <a
                  class="btn border border-current min-h-11"
                  href={`${list}/${ikm}/${product}`}
                  aria-label={text.photosOf(goods)}
                >
                  {text.addPhotos}
                </a>
              )}
            </li>
          ))}
        </ul>
      </Part>
      {isEverywhere(hat) && (
        <Part heading={dossier.title}>
          <p class="mb-3 max-w-prose">{dossier.says}</p>
          <StartJob
            start={(key) => call('officer.job.start', { kind: 'dossier', about: { ikm } }, { key })}
            name={dossier.make}
            label={dossier.makeOf(name)}
          />
        </Part>
      )}
      {holds(hat, 'verify') && <AskToErase ikm={ikm} />}
      <Back href={list} says={text.back} />
    </Page>
  )
}

function AskToErase({ ikm }: { ikm: string }) {
  const { language, call, go } = usePortal()
  const text = ERASURE_TEXTS[language].officer
  return (
    <Part heading={text.title}>
      <p class="mb-3 max-w-prose">{text.askSays}</p>
      <Act act={(key) => call('officer.erasure.ask', { ikm }, { key })} onDone={() => go('/dinas')} done={text.askDone}>
        {text.ask}
      </Act>
    </Part>
  )
}

type PhotosProps = Found & { product: string; back: string; again: () => Promise<void> }

function PhotosOf({ ikm, products, product: id, back, again }: PhotosProps) {
  const { language } = usePortal()
  const text = MAKERS_TEXTS[language]
  const product = products.find((each) => each.product === id)
  return (
    <Page heading={product === undefined ? ikm.name : `${ikm.name}: ${product.name}`} lead={text.helped}>
      {product === undefined ? (
        <Empty says={text.gone} />
      ) : (
        <Photos product={product} again={again} village={ikm.village} />
      )}
      <Back href={back} says={text.backToOne} />
    </Page>
  )
}

function Back({ href, says }: { href: string; says: string }) {
  return (
    <p>
      <a class="inline-flex min-h-11 items-center underline" href={href}>
        {says}
      </a>
    </p>
  )
}
