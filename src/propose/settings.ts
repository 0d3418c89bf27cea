/** What the configuration may ask of a proposal; the words are those of its file. */
export interface ProposeSettings {
  /** `same` keeps the base of the original; `auto` takes the smallest one that is proven. */
  readonly 'target-base': 'auto' | 'distroless' | 'alpine' | 'slim' | 'same'
  /** Name of the shipped stage where the file gives it none. */
  readonly 'stage-name': string
  /** Stages on the path to the shipped one. */
  readonly 'max-stages': number
  readonly healthcheck: boolean
  readonly 'cache-mounts': boolean
}
