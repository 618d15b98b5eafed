// What the API answers about IKM before an officer, and about requests to erase.

type Place = { village: string; kecamatan: string }

const list = (...items: object[]) => ({ items, next: null })

export function makerAnswers(ikm: string, product: string, place: Place): Record<string, unknown> {
  const maker = {
    ...{ ikm, name: 'Kerupuk Bu Sari', ...place, category: 'makanan-ringan', certificates: [], activity: 'active' },
    ...{ lastSignOfLife: '2026-11-20', source: 'registered', demonstration: false, state: 'verified', version: 3 },
  }
  const erasure = {
    ...{ ikm, name: maker.name, village: place.village, state: 'asked', assisted: true },
    ...{ askedOn: '2026-11-20', dueOn: '2026-11-23' },
  }
  return {
    [`GET /api/catalog/kecamatan/${place.kecamatan}/ikm`]: list(maker),
    [`GET /api/catalog/ikm/${ikm}`]: maker,
    [`GET /api/officer/ikm/${ikm}/products`]: [
      {
        ...{ ikm, product, name: 'Kerupuk kulit', category: 'makanan-ringan', kecamatan: place.kecamatan },
        ...{ unitOfSale: 'bungkus 250 g', certificates: [], state: 'offered', recordedOn: '2026-01-01', version: 2 },
      },
    ],
    [`GET /api/ikm/${ikm}/erasure`]: { erasure: { ...erasure, state: 'refused', reason: 'Bukan pemilik usaha.' } },
    [`GET /api/officer/ikm/${ikm}/erasure`]: { erasure },
    'GET /api/officer/erasures': list({ ...erasure, late: true, own: false }),
  }
}
