/** The part of SARIF 2.1.0 that we write. */

export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly SarifRun[]
}

export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly name: string
      readonly informationUri: string
      readonly version: string
      readonly rules: readonly SarifRule[]
    }
  }
  readonly columnKind: 'utf16CodeUnits'
  readonly originalUriBaseIds: Readonly<Record<string, { readonly description: SarifText }>>
  readonly invocations: readonly {
    readonly executionSuccessful: boolean
    readonly toolExecutionNotifications: readonly { readonly level: 'error'; readonly message: SarifText }[]
  }[]
  readonly results: readonly SarifResult[]
}

export interface SarifRule {
  readonly id: string
  readonly name: string
  readonly shortDescription: SarifText
  readonly fullDescription: SarifText
  readonly help: SarifText & { readonly markdown: string }
  readonly helpUri?: string
  readonly defaultConfiguration: { readonly enabled: boolean; readonly level: SarifLevel }
  readonly properties: Readonly<Record<string, string | readonly string[]>>
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: SarifLevel
  readonly message: SarifText
  readonly locations: readonly SarifLocation[]
  readonly relatedLocations?: readonly (SarifLocation & {
    readonly id: number
    readonly message: SarifText
  })[]
  readonly fixes?: readonly SarifFix[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly baselineState: 'new' | 'unchanged'
}

export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: SarifArtifact
    readonly region: SarifRegion
  }
}

export interface SarifFix {
  readonly description: SarifText
  readonly artifactChanges: readonly {
    readonly artifactLocation: SarifArtifact
    readonly replacements: readonly {
      readonly deletedRegion: SarifRegion
      readonly insertedContent: SarifText
    }[]
  }[]
}

export interface SarifArtifact {
  readonly uri: string
  readonly uriBaseId: string
}

export interface SarifRegion {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

export type SarifLevel = 'error' | 'warning' | 'note' | 'none'

interface SarifText {
  readonly text: string
}
