import { brands } from './brands'
import type { ScriptWords } from './en'

export const el: ScriptWords = {
  modes: {
    surplus: 'μεταφέρονται στον επόμενο μήνα',
    all: 'μεταφέρονται, μαζί με τις υπερβάσεις',
    capped: 'μεταφέρονται έως ένα όριο',
    spread: 'μοιράζονται στους υπόλοιπους μήνες',
    none: 'χάνονται',
  },

  pacing: {
    ahead: 'μπροστά',
    'on track': 'σε καλό δρόμο',
    behind: 'πίσω',
  },

  smart: {
    specific: 'συγκεκριμένος',
    measurable: 'μετρήσιμος',
    achievable: 'εφικτός',
    relevant: 'σχετικός',
    time_bound: 'χρονικά ορισμένος',
  },

  table: {
    period: 'Περίοδος',
    channel: 'Κανάλι',
  },

  periods: {
    day: 'ημέρα',
    week: 'εβδομάδα',
    month: 'μήνας',
    quarter: 'τρίμηνο',
    year: 'έτος',
    all: 'όλα',
  },

  groupings: {
    channel: 'κανάλι',
    total: 'σύνολο',
  },

  channels: { ...brands, newsletter: 'Newsletter', website: 'Ιστότοπος' },

  metrics: {
    followers: 'Ακόλουθοι',
    reach: 'Απήχηση',
    impressions: 'Εμφανίσεις',
    views: 'Προβολές',
    likes: 'Μου αρέσει',
    comments: 'Σχόλια',
    shares: 'Κοινοποιήσεις',
    saves: 'Αποθηκεύσεις',
    reactions: 'Αντιδράσεις',
    engagement: 'Αλληλεπίδραση',
    clicks: 'Κλικ σε συνδέσμους',
    visits: 'Επισκέψεις',
    leads: 'Υποψήφιοι πελάτες',
    signups: 'Εγγραφές',
    conversions: 'Μετατροπές',
    orders: 'Παραγγελίες',
    customers: 'Νέοι πελάτες',
    revenue: 'Έσοδα',
    spend: 'Δαπάνη διαφήμισης',
    mentions: 'Αναφορές',
    posts: 'Δημοσιεύσεις',
    category_mentions: 'Όλες οι αναφορές της κατηγορίας',
    competitor_mentions: 'Αναφορές ανταγωνιστών',
    er_reach: 'Ποσοστό αλληλεπίδρασης ανά απήχηση',
    er_impressions: 'Ποσοστό αλληλεπίδρασης ανά εμφανίσεις',
    er_followers: 'Ποσοστό αλληλεπίδρασης ανά ακολούθους',
    ctr: 'Ποσοστό κλικ',
    cvr: 'Ποσοστό μετατροπών',
    frequency: 'Συχνότητα',
    cpc: 'Κόστος ανά κλικ',
    cpm: 'Κόστος ανά χίλιες εμφανίσεις',
    cpl: 'Κόστος ανά υποψήφιο πελάτη',
    cpa: 'Κόστος ανά μετατροπή',
    cac: 'Κόστος ανά νέο πελάτη',
    aov: 'Μέση αξία παραγγελίας',
    roas: 'Απόδοση διαφημιστικής δαπάνης',
    roi: 'Απόδοση επένδυσης',
    follower_growth: 'Αύξηση ακολούθων',
    share_of_voice: 'Μερίδιο φωνής',
  },

  channelAliases: {
    newsletter: 'ενημερωτικό δελτίο',
    website: 'ιστοσελίδα',
  },

  metricAliases: {
    followers: 'συνδρομητές',
    reach: 'προσέγγιση',
    shares: 'αναδημοσιεύσεις',
    saves: 'σελιδοδείκτες',
    engagement: 'αλληλεπιδράσεις',
    clicks: 'κλικ',
    customers: 'πελάτες',
    spend: 'διαφημιστική δαπάνη,ποσό που δαπανήθηκε',
    posts: 'αναρτήσεις',
  },
}
