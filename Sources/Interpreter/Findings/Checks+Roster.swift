import Domain

extension Checks {
  static let roster: [any Worded.Type] = [GarbledRecord.self]
}
