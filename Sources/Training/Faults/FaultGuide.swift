import Diagnostics
import Domain
import Syntax
import Wording

/// Speaks of faults that are to be found: how many are left, and where to look when the learner asks, never which they are.
public final class FaultGuide: Guide {
  private let seeded: SeededCell
  public let story: ExerciseWords
  private var left: Int
  private var hasBroken = false
  /// How many hints were given on each.
  private var steps: [String: Int] = [:]

  /// Findings of which it was said that accepting them mends nothing.
  private var accepted: [Finding] = []

  /// - Parameter story: what is told of the cell.
  public init(_ seeded: SeededCell, _ story: ExerciseWords) {
    (self.seeded, self.story) = (seeded, story)
    left = seeded.faults.count
  }

  /// The requirement that nothing else is found.
  static let nothingNew = "không có lỗi mới"

  private func faults(_ unmet: [Exercise.Requirement]) -> [SeededCell.Seeded] {
    seeded.faults.filter { fault in unmet.contains { $0.name == fault.code.rawValue } }
  }

  /// Something is found beyond the faults that are left; while some are, what they bring is not told apart.
  private func isBroken(_ unmet: [Exercise.Requirement]) -> Bool { faults(unmet).isEmpty && !unmet.isEmpty }

  public func review(_ unmet: [Exercise.Requirement], accepted: [Finding]) -> (said: [Localized], missed: [String]) {
    let now = faults(unmet).count
    let onlyAccepted = accepted.filter { finding in
      seeded.faults.contains { fault in
        !fault.isPast && fault.found.contains(SeededFinding(finding.code, finding.subject))
      }
    }
    let new = onlyAccepted.filter { !self.accepted.contains($0) }
    defer { (left, hasBroken, self.accepted) = (now, isBroken(unmet), onlyAccepted) }
    if now == left, isBroken(unmet) == hasBroken, new.isEmpty { return ([], []) }
    return (new.map(Self.notMended) + missing(unmet), [])
  }

  private static func notMended(_ finding: Finding) -> Localized {
    let code = finding.code.rawValue
    return Localized(
      vi: "Điều [\(code)] còn sửa được, nên chấp nhận chưa tính là đã sửa. “hoàn tác” để lấy lại, rồi “sửa” để xem câu sửa.",
      en: "[\(code)] can still be mended, so accepting it does not count as mended. “undo” takes it back, then “fix” offers statements.")
  }

  public func missing(_ unmet: [Exercise.Requirement]) -> [Localized] {
    let (now, all) = (faults(unmet).count, seeded.faults.count)
    if now > 0 {
      return [
        Localized(
          vi: "Còn \(now) trong \(all) lỗi. “rà soát” xem sổ nêu gì, “gợi ý” để biết nên nhìn vào đâu.",
          en: "\(now) of \(counted(all, "fault")) \(now == 1 ? "is" : "are") left. “check” lists what is found, “hint” tells where to look."
        )
      ]
    }
    if isBroken(unmet) {
      return [
        Localized(
          vi: "Các lỗi ban đầu đã hết, nhưng sổ có điều mới sau khi sửa: gõ “rà soát”.",
          en: "The faults of the beginning are gone, but something new is found after mending: type “check”.")
      ]
    }
    return [Localized(vi: "Không còn lỗi nào. Gõ “xong”.", en: "No fault is left. Type “done”.")]
  }

  public func hint(_ unmet: [Exercise.Requirement]) -> (said: [Localized], missed: [String])? {
    func given(_ fault: SeededCell.Seeded) -> Int { steps[fault.code.rawValue] ?? 0 }
    let open = faults(unmet).filter { given($0) < Self.hintsEach }
    guard let fault = open.min(by: { given($0) > given($1) }) else { return nil }
    let name = fault.code.rawValue
    let step = given(fault) + 1
    steps[name] = step
    return ([Self.hint(fault, at: step, in: seeded.cell)], [name])
  }

  private static let hintsEach = 3

  /// First the kind, then whom it is about, then what the rule asks for.
  private static func hint(_ fault: SeededCell.Seeded, at step: Int, in cell: InventedCell) -> Localized {
    let check = Checks.named(fault.code.rawValue)
    switch step {
    case 1:
      let kind = check?.about.demand.word ?? .empty
      return Localized(vi: "Có một lỗi thuộc phần: \(kind.vi).", en: "There is a fault about: \(kind.en).")
    case 2:
      let whom = fault.found.first.map { cell.name(of: $0.subject) } ?? .empty
      return Localized(vi: "Hãy xem \(whom.vi).", en: "Look at \(whom.en).")
    default:
      let rule = check?.rule ?? .empty
      return Localized(vi: "Quy định [\(fault.code.rawValue)]: \(rule.vi)", en: "The rule [\(fault.code.rawValue)]: \(rule.en)")
    }
  }

  public var statements: [(verb: Keyword, purpose: Localized)] {
    [
      (.check, Localized(vi: "xem sổ nêu điều gì", en: "what is found in the record")),
      (.explain, Localized(vi: "vì sao điều ấy được nêu", en: "why it is found")),
      (.fix, Localized(vi: "câu có thể dùng để sửa", en: "statements that may mend it")),
      (.accept, Localized(vi: "điều đã qua, không sửa được, kèm lý do", en: "what is past and cannot be mended, with a reason")),
    ]
  }

  public func left(_ unmet: [Exercise.Requirement]) -> [String] { faults(unmet).map(\.code.rawValue) }
}

extension InventedCell {
  /// How a hint names what a fault is about.
  func name(of subject: FindingSubject) -> Localized {
    switch subject {
    case .cell: Localized(vi: "việc chung của cả chi bộ", en: "what concerns the whole cell")
    case .member(let id):
      members.indices.contains(id.index)
        ? Localized(vi: "đồng chí \(members[id.index].name) (\(at(id.index)))", en: "\(members[id.index].name) (\(at(id.index)))")
        : Localized(vi: "đồng chí mới vào danh sách", en: "who came onto the roster last")
    case .task(let id): Localized(vi: "nhiệm vụ #\(id.number)", en: "task #\(id.number)")
    case .meeting(let id):
      meetings.indices.contains(id.index)
        ? Localized(vi: "buổi họp ngày \(meetings[id.index].day.written)", en: "the meeting of \(meetings[id.index].day.written)")
        : Localized(vi: "buổi họp cuối cùng", en: "the last meeting")
    case .document(let number):
      Localized(vi: "văn bản \(Self.written(number))", en: "document \(Self.written(number))")
    case .followUp(.point(let point)):
      Localized(vi: "điểm của nghị quyết \(Self.written(point.resolution))", en: "the point of \(Self.written(point.resolution))")
    case .followUp(.target): Localized(vi: "các chỉ tiêu", en: "the targets")
    case .followUp(.shortcoming): Localized(vi: "các hạn chế", en: "the shortcomings")
    case .group(let name): Localized(vi: "“\(name)”", en: "“\(name)”")
    case .candidate(let name): Localized(vi: "quần chúng \(name)", en: "the candidate \(name)")
    case .year(let year): Localized(vi: "việc của cả năm \(year)", en: "what is asked for the year \(year)")
    }
  }

  private static func written(_ number: DocumentNumber) -> String {
    "\(number.number < 10 ? "0" : "")\(number.number)-\(number.type)/\(number.issuer)"
  }
}
