import { foldName } from '../core/names'
import { median } from './best-hours'

/**
 * What a plan begins with where the owner said nothing yet and her own log is too short. These are starting points of
 * ours and no research: she replaces them, and after ten posts with figures her own best hours are offered.
 */

const TIMES: Record<string, string[]> = {
  instagram: ['18:00', '12:00'],
  facebook: ['12:00', '18:00'],
  tiktok: ['19:00'],
  youtube: ['17:00'],
  pinterest: ['20:00'],
  linkedin: ['09:00'],
  x: ['09:00', '17:00'],
  threads: ['19:00'],
  google: ['10:00'],
  newsletter: ['09:00'],
  website: ['10:00'],
}

const TYPES: Record<string, string[]> = {
  instagram: ['reel', 'carousel', 'image', 'story'],
  facebook: ['image', 'offer', 'tips', 'poll'],
  tiktok: ['reel', 'meme'],
  youtube: ['video', 'reel'],
  pinterest: ['image'],
  linkedin: ['article', 'tips'],
  x: ['tips', 'poll'],
  threads: ['image', 'poll'],
  google: ['offer', 'image'],
  newsletter: ['article', 'offer'],
  website: ['article'],
}

/** Hours of work until a post of this type is published. */
const EFFORTS: Record<string, number> = {
  image: 1,
  carousel: 2,
  reel: 2,
  video: 3,
  story: 0.5,
  live: 3,
  article: 2.5,
  podcast: 3,
  ebook: 5,
  tips: 1,
  meme: 0.5,
  poll: 0.5,
  contest: 2,
  offer: 1,
}

/** By the key of a channel, which is nothing for one that she named herself. */
export const startingTimes = (channel: string): string[] => TIMES[channel] ?? ['12:00', '18:00']
export const startingTypes = (channel: string): string[] => TYPES[channel] ?? ['image', 'tips']
export const startingEffort = (type: string): number => EFFORTS[type] ?? 1

/** This many posts of a type show how long she takes for one. */
const ENOUGH = 3

/** The hours that a type usually takes her, from what she wrote down; nothing where that is too little. */
export function usualEffort(
  posts: readonly { type: string; effort: number | null }[],
  type: string,
): number | undefined {
  const efforts = posts.flatMap((post) =>
    foldName(post.type) === foldName(type) && post.effort ? [post.effort] : [],
  )
  return efforts.length >= ENOUGH ? median(efforts) : undefined
}
