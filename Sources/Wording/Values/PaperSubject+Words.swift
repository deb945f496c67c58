import Diagnostics
import Domain

extension PaperSubject {
  /// Which of several of its kind a paper is of, to stand behind the name of the paper: ` buổi sinh hoạt thường kỳ ngày 03/09/2026 lúc 19:00`;
  /// empty where the name says enough.
  public func distinction(in cell: Cell) -> Localized {
    if case .resolution(let record) = self, let resolution = cell.document(of: record) {
      let number = Written.document(resolution.fact.number)
      return Localized(vi: " số \(number)", en: " \(number)")
    }
    guard let meeting = meeting(in: cell) else { return .empty }
    let held = CellWords(cell: cell).named(meeting)
    return Localized(vi: " \(held.vi)", en: " of \(held.en)")
  }

  /// The other meetings of the day and how to ask for them; nil when there is none.
  public func others(in cell: Cell) -> Localized? {
    if case .resolution(let record) = self { return otherResolutions(than: record, in: cell) }
    guard let meeting = meeting(in: cell) else { return nil }
    let words = CellWords(cell: cell)
    let others = cell.meetings.filter { $0.facts.day == meeting.facts.day && $0.id != meeting.id }
    guard !others.isEmpty else { return nil }
    let list = Localized.joined(others.map(words.named), by: "; ")
    let times = others.compactMap(\.facts.start).map(Written.time)
    let how = times.first.map { Localized(vi: "; thêm “lúc \($0)” để chọn", en: "; add “at \($0)” to choose") } ?? .empty
    return Localized(vi: "Trong ngày còn \(list.vi)\(how.vi).", en: "Also of that day: \(list.en)\(how.en).")
  }

  private func otherResolutions(than record: RecordID, in cell: Cell) -> Localized? {
    guard let exported = cell.document(of: record) else { return nil }
    let numbers = cell.documents.compactMap { document -> String? in
      guard case .resolution = document.fact.kind, document.fact.meeting != nil, document.fact.day == exported.fact.day else { return nil }
      return document.record == record ? nil : Written.document(document.fact.number)
    }
    guard let first = numbers.first else { return nil }
    let list = numbers.joined(separator: ", ")
    return Localized(
      vi: "Trong ngày còn nghị quyết \(list); viết “xuất nghị quyết \(first)” để chọn.",
      en: "Also of that day: the resolutions \(list); write “export resolution \(first)” to choose.")
  }

  private func meeting(in cell: Cell) -> Meeting? { if case .meeting(let id) = self { cell.meeting(id) } else { nil } }
}

extension CellWords {
  /// A meeting by kind, day and, where it is on record, time.
  fileprivate func named(_ held: Meeting) -> Localized {
    let name = meeting(held.id)
    guard held.facts.start != nil else { return name }
    let time = startTime(of: held.id)
    return Localized(vi: "\(name.vi) \(time.vi)", en: "\(name.en) \(time.en)")
  }
}
