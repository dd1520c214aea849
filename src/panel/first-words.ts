import type { Language } from '../i18n/languages'

/** What can be said before the words have come, or when they do not come. */
interface FirstWords {
  loading: string
  failed: string
  retry: string
}

export const FIRST_WORDS: Record<Language, FirstWords> = {
  en: {
    loading: 'Loading…',
    failed: 'This could not be loaded. Check your connection and try again.',
    retry: 'Try again',
  },
  el: {
    loading: 'Φόρτωση…',
    failed: 'Η φόρτωση δεν έγινε. Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.',
    retry: 'Δοκιμάστε ξανά',
  },
  fr: {
    loading: 'Chargement…',
    failed: 'Le chargement n’a pas abouti. Vérifiez votre connexion et réessayez.',
    retry: 'Réessayer',
  },
  id: {
    loading: 'Memuat…',
    failed: 'Tidak bisa dimuat. Periksa koneksi Anda, lalu coba lagi.',
    retry: 'Coba lagi',
  },
  fil: {
    loading: 'Naglo-load…',
    failed: 'Hindi ito na-load. Tingnan ang koneksiyon mo at subukan ulit.',
    retry: 'Subukan ulit',
  },
  pl: {
    loading: 'Wczytywanie…',
    failed: 'Nie udało się wczytać. Sprawdź połączenie i spróbuj ponownie.',
    retry: 'Spróbuj ponownie',
  },
}
