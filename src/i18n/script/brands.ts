/** Channels whose names are the same everywhere. */
export const brands = {
  instagram: 'Instagram',
  facebook: 'Facebook',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  pinterest: 'Pinterest',
  linkedin: 'LinkedIn',
  x: 'X',
  threads: 'Threads',
  google: 'Google',
}
