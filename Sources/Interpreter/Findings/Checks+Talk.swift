import Domain

extension Checks {
  static let talk: [any Worded.Type] = [
    VaguePoint.self, VagueTarget.self, VagueShortcoming.self, OverduePoint.self, OverdueTarget.self, OverdueShortcoming.self,
  ]
}
