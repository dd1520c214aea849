import type { Choices } from './template'

/** The metrics log as one range, as the functions of KPIs take it. */
export const LOG = 'HSTACK({metrics:date};{metrics:channel};{metrics:metric};{metrics:value})'

/** A channel of the sheet that keeps them; as long as there is none, one of those that shops use. */
export const CHANNEL_CHOICES: Choices = {
  range: '{channels:channel}',
  otherwise: [
    'channels.instagram',
    'channels.facebook',
    'channels.tiktok',
    'channels.youtube',
    'channels.pinterest',
    'channels.linkedin',
    'channels.x',
    'channels.threads',
    'channels.google',
    'channels.newsletter',
    'channels.website',
  ],
}
