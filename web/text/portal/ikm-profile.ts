// The words of an IKM's profile beside the public ones: licence, size, terms, papers and contact, each with who sees it.
import type { BusinessClass } from '../../../core/readiness/size.ts'
import type { Language } from '../text.ts'
import type { FieldWords } from './form.ts'

const indonesian = {
  fields: {
    nib: {
      label: 'NIB',
      hint: '13 angka, seperti pada lembar dari OSS. Hanya dibaca petugas.',
      wrong: 'Tulis nomor NIB saja.',
    },
    supplies: {
      label: 'Cara jual yang Anda terima',
      hint: 'Jual putus: dibeli saat dikirim. Titip jual: dibayar setelah laku. Umum tidak melihatnya; mitra usaha melihatnya bila slotnya tidak cocok.',
    },
    marginMostPercent: {
      label: 'Margin mitra paling tinggi (%)',
      hint: 'Bagian mitra dari harga jual. Umum tidak melihatnya; mitra usaha melihatnya bila slotnya tidak cocok.',
      wrong: 'Tulis angka dari 0 sampai 100, misalnya 25 atau 17,5.',
    },
    rentMostIdr: {
      label: 'Sewa paling tinggi sebulan (Rp)',
      hint: 'Tulis 0 bila tidak mau membayar sewa. Umum tidak melihatnya; mitra usaha melihatnya bila slotnya tidak cocok.',
      wrong: 'Tulis rupiah bulat, misalnya 150.000.',
    },
    paymentDaysMost: {
      label: 'Paling lama dibayar setelah (hari)',
      hint: 'Umum tidak melihatnya; mitra usaha melihatnya bila slotnya tidak cocok.',
      wrong: 'Tulis bilangan bulat, misalnya 14.',
    },
    returns: {
      label: 'Bersedia menanggung barang yang kembali',
      hint: 'Umum tidak melihatnya; mitra usaha melihatnya bila slotnya tidak cocok.',
    },
  } satisfies Record<string, FieldWords> as Record<string, FieldWords>,
  returns: { yes: 'Ya', no: 'Tidak' },
  size: {
    title: 'Ukuran usaha menurut dua aturan',
    business: (name: string) => `PP 7/2021 (modal atau penjualan): ${name}.`,
    industry: (name: string) => `Permenperin 64/2016 (pekerja dan investasi): ${name}.`,
    classes: { micro: 'usaha mikro', small: 'kecil', medium: 'menengah', large: 'besar' } satisfies Record<
      BusinessClass,
      string
    >,
    unknownBusiness: 'isi nilai investasi atau penjualan setahun',
    unknownIndustry: 'isi jumlah pekerja dan nilai investasi',
    says: 'Dihitung dari angka di atas. Keduanya boleh berbeda; hanya Anda dan petugas yang membacanya.',
  },
  papers: {
    title: 'Izin dan sertifikat',
    says: 'Jenis, nomor dan masa berlaku dibaca umum. Berkasnya tidak.',
    none: 'Belum ada izin atau sertifikat di sini.',
    noEnd: 'Tanpa tanggal berakhir',
    until: (day: string) => `Berlaku sampai ${day}`,
    checked: (day: string) => `Sudah dilihat petugas pada ${day}`,
    add: 'Tambah izin atau sertifikat',
    added: 'Ditambahkan.',
    remove: 'Hapus',
    removeOf: (what: string) => `Hapus ${what}`,
    removed: 'Dihapus.',
    fields: {
      kind: { label: 'Jenis', missing: 'Pilih jenisnya.' },
      number: {
        label: 'Nomor',
        hint: 'Salin dari suratnya. Yang belum terbit jangan ditulis.',
        missing: 'Tulis nomornya.',
        wrong: 'Tulis nomor dalam satu baris, paling panjang 120 huruf.',
      },
      expiresOn: { label: 'Berlaku sampai', wrong: 'Pilih hari yang ada di kalender.' },
    } as Record<string, FieldWords>,
  },
  contact: {
    title: 'Kontak',
    lead: 'Bagaimana Anda dihubungi. Hanya nomor usaha yang dapat tampil kepada umum, dan hanya dengan izin Anda.',
    consented: (day: string) => `Nomor usaha tampil kepada umum dengan izin Anda sejak ${day}.`,
    save: 'Simpan kontak',
    saved: 'Kontak disimpan.',
    back: 'Kembali ke profil',
    erase: 'Hapus semua kontak',
    eraseSays:
      'Semua isian di atas dihapus dan nomor usaha tidak tampil lagi. Produk dan catatan penjualan tetap ada. Pembeli masih dapat menulis lewat formulir pesan.',
    erased: 'Kontak dihapus.',
    fields: {
      businessNumber: {
        label: 'Nomor usaha (WhatsApp)',
        hint: 'Umum melihatnya hanya bila kotak di bawah dicentang. Tanpa itu, hanya petugas.',
        missing: 'Tulis nomor yang boleh ditampilkan.',
        wrong: 'Tulis nomor telepon Indonesia, misalnya 0812-3456-7890.',
      },
      consent: {
        label: 'Nomor usaha boleh ditampilkan kepada umum',
        hint: 'Dapat dicabut kapan saja dengan menghapus centang ini.',
      },
      person: {
        label: 'Nama orang yang dihubungi',
        hint: 'Hanya dibaca petugas.',
        wrong: 'Tulis nama dalam satu baris, paling panjang 120 huruf.',
      },
      email: {
        label: 'E-mail',
        hint: 'Untuk pemberitahuan. Hanya dibaca petugas.',
        wrong: 'Tulis alamat e-mail yang lengkap, misalnya nama@contoh.id.',
      },
      privateNumber: {
        label: 'Nomor pribadi',
        hint: 'Hanya dibaca petugas.',
        wrong: 'Tulis nomor telepon Indonesia, misalnya 0812-3456-7890.',
      },
      npwp: { label: 'NPWP', hint: '16 angka. Hanya dibaca petugas.', wrong: 'Tulis nomor NPWP saja.' },
      nik: {
        label: 'NIK',
        hint: '16 angka. Hanya dibaca petugas.',
        wrong: 'NIK terdiri dari 16 angka. Salin dari KTP.',
      },
      homeAddress: {
        label: 'Alamat rumah',
        hint: 'Hanya dibaca petugas.',
        wrong: 'Tulis alamat dalam satu baris, paling panjang 300 huruf.',
      },
    } as Record<string, FieldWords>,
  },
}
type IkmProfileText = typeof indonesian

const english: IkmProfileText = {
  fields: {
    nib: {
      label: 'NIB',
      hint: '13 digits, as on the sheet from OSS. Read by officers only.',
      wrong: 'Write the number of the NIB alone.',
    },
    supplies: {
      label: 'Ways of selling that you accept',
      hint: 'Outright sale: bought on delivery. Consignment: paid once sold. The public does not see it; a partner does where its slot does not fit.',
    },
    marginMostPercent: {
      label: 'The highest margin of a partner (%)',
      hint: 'The partner’s part of the selling price. The public does not see it; a partner does where its slot does not fit.',
      wrong: 'Write a number from 0 to 100, such as 25 or 17,5.',
    },
    rentMostIdr: {
      label: 'The highest rent a month (Rp)',
      hint: 'Write 0 if you pay no rent. The public does not see it; a partner does where its slot does not fit.',
      wrong: 'Write whole rupiah, such as 150.000.',
    },
    paymentDaysMost: {
      label: 'Paid after at most (days)',
      hint: 'The public does not see it; a partner does where its slot does not fit.',
      wrong: 'Write a whole number, such as 14.',
    },
    returns: {
      label: 'Willing to bear goods that come back',
      hint: 'The public does not see it; a partner does where its slot does not fit.',
    },
  },
  returns: { yes: 'Yes', no: 'No' },
  size: {
    title: 'The size of the business by two rules',
    business: (name) => `PP 7/2021 (capital or sales): ${name}.`,
    industry: (name) => `Permenperin 64/2016 (workers and investment): ${name}.`,
    classes: { micro: 'micro', small: 'small', medium: 'medium', large: 'large' },
    unknownBusiness: 'fill in the investment or the sales in a year',
    unknownIndustry: 'fill in the workers and the investment',
    says: 'Computed from the numbers above. The two may differ; only you and officers read them.',
  },
  papers: {
    title: 'Permits and certificates',
    says: 'Kind, number and last day are public. The paper itself is not.',
    none: 'There is no permit or certificate here yet.',
    noEnd: 'Without a last day',
    until: (day) => `Holds until ${day}`,
    checked: (day) => `Seen by an officer on ${day}`,
    add: 'Add a permit or certificate',
    added: 'It was added.',
    remove: 'Take out',
    removeOf: (what) => `Take out ${what}`,
    removed: 'It was taken out.',
    fields: {
      kind: { label: 'Kind', missing: 'Choose the kind.' },
      number: {
        label: 'Number',
        hint: 'Copy it from the paper. Do not write one that is not issued yet.',
        missing: 'Write the number.',
        wrong: 'Write the number on one line, at most 120 letters.',
      },
      expiresOn: { label: 'Holds until', wrong: 'Choose a day of the calendar.' },
    },
  },
  contact: {
    title: 'Contact',
    lead: 'How you are reached. Only the business number can be shown to the public, and only with your consent.',
    consented: (day) => `The business number is shown to the public with your consent since ${day}.`,
    save: 'Save the contact',
    saved: 'The contact was saved.',
    back: 'Back to the profile',
    erase: 'Erase the whole contact',
    eraseSays:
      'Everything above is erased and the business number is shown no more. Products and sales on record stay. Buyers can still write with the message form.',
    erased: 'The contact was erased.',
    fields: {
      businessNumber: {
        label: 'Business number (WhatsApp)',
        hint: 'The public sees it only where the box below is ticked. Otherwise officers only.',
        missing: 'Write the number that may be shown.',
        wrong: 'Write a telephone number in Indonesia, such as 0812-3456-7890.',
      },
      consent: {
        label: 'The business number may be shown to the public',
        hint: 'It can be taken back at any time by removing this tick.',
      },
      person: {
        label: 'Name of the person to reach',
        hint: 'Read by officers only.',
        wrong: 'Write the name on one line, at most 120 letters.',
      },
      email: {
        label: 'E-mail',
        hint: 'For notices. Read by officers only.',
        wrong: 'Write the whole e-mail address, such as nama@contoh.id.',
      },
      privateNumber: {
        label: 'Private number',
        hint: 'Read by officers only.',
        wrong: 'Write a telephone number in Indonesia, such as 0812-3456-7890.',
      },
      npwp: { label: 'NPWP', hint: '16 digits. Read by officers only.', wrong: 'Write the number of the NPWP alone.' },
      nik: {
        label: 'NIK',
        hint: '16 digits. Read by officers only.',
        wrong: 'A NIK has 16 digits. Copy it from the identity card.',
      },
      homeAddress: {
        label: 'Home address',
        hint: 'Read by officers only.',
        wrong: 'Write the address on one line, at most 300 letters.',
      },
    },
  },
}

export const IKM_PROFILE_TEXTS: Record<Language, IkmProfileText> = { id: indonesian, en: english }
