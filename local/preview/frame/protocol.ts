/** What a page in a frame asks of the try-out, and what comes back. */
export type FrameRequest =
  | { kind: 'run'; id: number; name: string; args: unknown[] }
  | { kind: 'close' }
  | { kind: 'focusEditor' }
  | { kind: 'size'; width?: number; height?: number }
  | { kind: 'escape' }
  | { kind: 'keep'; items: Record<string, string> }

export type FrameAnswer =
  | { kind: 'answer'; id: number; value: unknown }
  | { kind: 'failure'; id: number; name: string; message: string }
