/** Made by cli/packInPlace.ts. */
declare module 'virtual:site-pack' {
  const packed: import('./packedPack').PackedPack
  export default packed
}
