declare module 'gas-local' {
  const gasLocal: {
    require(
      folder: string,
      globalObject?: object,
      options?: { filter?: (path: string) => boolean },
    ): Record<string, unknown>
  }
  export default gasLocal
}
