// What the IKM that opened a group may do: send the offer, change members and shares, take it back.
import { GROUPS_TEXTS } from '../../text/portal/groups.ts'
import { Act } from '../parts/act.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { useHat, usePortal } from '../portal.ts'
import { type Row, rowOf, SharesForm } from './group-shares.tsx'
import { type Group, memberOf } from './group-words.ts'

type Props = { one: Group; again: () => Promise<void> }

export function LeadActs({ one, again }: Props) {
  const { language, call } = usePortal()
  const { ikm } = useHat('ikm')
  const text = GROUPS_TEXTS[language]
  const { outlet, group, state, members } = one
  const own = memberOf(one, ikm)
  const all = members.every(({ answer }) => answer === 'agreed')
  return (
    <>
      {state === 'gathering' && one.vacant && (
        <p>
          {all ? (
            <Act
              act={(key) => call('group.send', { ikm, outlet, group }, { key })}
              onDone={again}
              done={text.sentDone}
              look="btn btn-primary"
            >
              {text.send}
            </Act>
          ) : (
            text.sendWaits
          )}
        </p>
      )}
      {state === 'gathering' && one.vacant && <Change one={one} again={again} />}
      {own !== undefined && (
        <details class="fold">
          <summary>{text.withdraw}</summary>
          <p class="max-w-prose">{text.withdrawSays}</p>
          <p class="mt-2">
            <Act
              act={(key) => {
                const { product, perMonth } = own
                return call('group.answer', { ikm, outlet, group, product, perMonth, agree: false }, { key })
              }}
              onDone={again}
              done={text.withdrawn}
            >
              {text.withdraw}
            </Act>
          </p>
        </details>
      )}
    </>
  )
}

/** Those in the group with what they have, then those who could join. */
function Change({ one, again }: Props) {
  const { language, call, say } = usePortal()
  const { ikm } = useHat('ikm')
  const text = GROUPS_TEXTS[language]
  const { outlet, slot, group, unitOfSale } = one
  const asked = useAsked(group, () => call('group.companions', { ikm, outlet, slot }))
  return (
    <details class="fold">
      <summary>{text.change}</summary>
      <p class="max-w-prose">{text.changeSays}</p>
      <Loaded asked={asked}>
        {({ own, others }) => {
          const able = own === null ? others : [own, ...others]
          const inGroup = one.members.map(
            ({ product, name, productName, perMonth, answer, ...each }): Row => ({
              ...{ ikm: each.ikm, product, name, productName },
              most: able.find((known) => known.ikm === each.ikm && known.product === product)?.most ?? null,
              perMonth: answer === 'refused' ? null : perMonth,
            }),
          )
          const [first] = inGroup.filter((row) => row.ikm === ikm)
          if (first === undefined) return null
          const joining = others.filter((each) => !inGroup.some((row) => row.ikm === each.ikm)).map(rowOf)
          return (
            <SharesForm
              id={`ubah-${group}`}
              own={first}
              others={[
                ...inGroup.filter((row) => row.ikm !== ikm),
                ...joining.map((row) => ({ ...row, perMonth: null })),
              ]}
              unitOfSale={unitOfSale}
              button={text.save}
              send={(members, key) => call('group.change', { ikm, outlet, group, members }, { key })}
              onSent={() => {
                say(text.changed)
                again().catch((error: unknown) => console.error(error))
              }}
            />
          )
        }}
      </Loaded>
    </details>
  )
}
