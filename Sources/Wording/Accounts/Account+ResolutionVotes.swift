import Diagnostics
import Domain

/// Which vote stands, and which is a resolution's and why.
extension Account {
  /// That a later count took the place of a vote; nothing when it stands.
  func recount(of held: Recorded<Cell.HeldVote>) -> [Localized] {
    guard let meeting = held.fact.meeting.flatMap(cell.meeting), cell.recounted(in: meeting).contains(held.record) else { return [] }
    return [recounted]
  }

  var recounted: Localized {
    Localized(vi: "Đã kiểm lại: kết quả sau thay kết quả này", en: "Counted again: a later result takes the place of this one")
  }

  /// The resolutions of the meeting that go by a vote; or that they do not, as it is on another matter.
  func resolutions(of held: Recorded<Cell.HeldVote>) -> [Localized] {
    let going = cell.resolutions(goingBy: held)
    if !going.isEmpty { return going.map { goesBy($0.resolution.fact, $0.reason) } }
    let ballot = held.fact.ballot
    guard let meeting = held.fact.meeting, ballot.matter == .resolution, ballot.resolution == nil else { return [] }
    let others = cell.resolutions(of: meeting).map(\.fact)
    guard !others.isEmpty, others.allSatisfy(ballot.isOfOtherMatter) else { return [] }
    let numbers = Localized.joined(others.map(words.numbered), by: ", ")
    return [
      Localized(
        vi: "Không phải lần biểu quyết của nghị quyết \(numbers.vi): nội dung nêu việc khác",
        en: "Not the vote of resolution \(numbers.en): its words name another matter")
    ]
  }

  private func goesBy(_ resolution: RegisteredDocument, _ reason: ResolutionVote.Reason) -> Localized {
    let number = words.numbered(resolution)
    let why =
      switch reason {
      case .number: Localized(vi: "nêu số của nghị quyết", en: "it names the number")
      case .title: Localized(vi: "nêu tên của nghị quyết", en: "it says the title")
      case .lastBefore:
        Localized(
          vi: "lần sau cùng trước khi ghi nghị quyết mà không nêu việc khác",
          en: "the last before the resolution that names no other matter")
      case .firstAfter:
        Localized(
          vi: "lần đầu sau khi ghi nghị quyết mà không nêu việc khác", en: "the first after the resolution that names no other matter")
      case .decision: Localized(vi: "về việc nghị quyết quyết định", en: "it is on what the resolution decides")
      }
    return Localized(
      vi: "Là lần biểu quyết của nghị quyết \(number.vi): \(why.vi)", en: "The vote of resolution \(number.en): \(why.en)")
  }
}

extension CellWords {
  /// `01-NQ/CB`, with its day where another document of the cell has the number.
  func numbered(_ document: RegisteredDocument) -> Localized {
    let number = Written.document(document.number)
    guard cell.documents.count(where: { $0.fact.number == document.number }) > 1 else { return Localized(vi: number, en: number) }
    let day = Written.day(document.day)
    return Localized(vi: "\(number) ngày \(day)", en: "\(number) of \(day)")
  }
}
