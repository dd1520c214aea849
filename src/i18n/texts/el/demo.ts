import type { Texts } from '../en'

export const demo: Texts['demo'] = {
  shop: 'Κεριά Μέλις',
  people: {
    owner: 'Ελένη',
    maker: 'Νίκος',
    helper: 'Μαρία',
  },
  competitors: {
    first: 'Glow Barn',
    second: 'Wickery',
    third: 'Noctua Home',
  },
  personas: {
    giver: 'Δάφνη των δώρων',
    calm: 'Μάνος της ηρεμίας',
    hunter: 'Κυνηγοί προσφορών',
  },
  goals: {
    revenue: 'Αύξηση online πωλήσεων κατά ένα τέταρτο',
    instagram: '4.000 ακόλουθοι στο Instagram',
    germany: 'Διπλάσιο γερμανικό κοινό στο Instagram',
    emails: '600 νέες διευθύνσεις e-mail',
    conversion: 'Ένα στα δέκα κλικ να γίνεται παραγγελία',
    christmas: '70 παραγγελίες σε έναν μήνα',
  },
  initiatives: {
    account: 'Λογαριασμός Instagram στα γερμανικά',
    localise: 'Μετάφραση των 50 καλύτερων δημοσιεύσεων στα γερμανικά',
    ads: 'Διαφημίσεις στη Γερμανία για 1.000 ακολούθους',
    daily: 'Μία δημοσίευση στα γερμανικά κάθε μέρα',
    creators: '5.000 ακόλουθοι μέσω Γερμανών influencer',
    newsletter: 'Διαγωνισμός για εγγραφές στο newsletter',
    photos: 'Απόθεμα από φωτογραφίες και βίντεο προϊόντων',
  },
  campaigns: {
    launch: 'Νέο άρωμα: σύκο και μέλι',
    giveaway: 'Διαγωνισμός: ένα κουτί για δύο',
    mothers: 'Κουτί δώρου για τη Γιορτή της Μητέρας',
    blackfriday: 'Black Friday',
  },
}
