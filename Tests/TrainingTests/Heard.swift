import Domain
import Interpreter
import TextRoom

@testable import Training

/// What a listener who knows the cell can hear of a fact; made without what puts facts into words.
struct Heard {
  /// What was said when the fact came up.
  let words: String
  /// The parts of it that the words do not tell.
  let unheard: [MeetingFact.Part]

  /// - Returns: nil for a fact that no utterance stands for.
  init?(_ fact: MeetingFact, in meeting: TalkingMeeting, _ facts: MeetingFacts) {
    let all = meeting.utterances.flatMap(\.statements)
    let recorded = facts.cell.meetings.last?.record.number ?? 0
    guard all.indices.contains(fact.record.number - recorded) else { return nil }
    let words = meeting.utterances[all[fact.record.number - recorded].saidIn].lines.joined(separator: " ")
    self.words = words
    let key = words.nameKey
    unheard = fact.parts.filter { part in
      !Self.forms(of: part, fact, in: facts.cell, on: meeting.day).contains { $0.isEmpty || key.contains($0.nameKey) }
    }
  }

  /// Ways to say a value; an empty one need not be said.
  private static func forms(of part: MeetingFact.Part, _ fact: MeetingFact, in cell: Cell, on day: Day) -> [String] {
    switch part.value {
    case .member(let id): people(id, fact, in: cell)
    case .task(.known(let id)): [cell.task(id)?.assignment.text ?? "?"]
    // A task given now is told by its other parts.
    case .task(.new): [""]
    case .followUp(.known(let id)): [cell.followUp(id)?.facts.text ?? "?"]
    case .followUp(.new): [""]
    case .number where part.label == .amount && fact.kind == .duesPaid: ["theo mức", "đồng"]
    case .number(let number): ["\(number)", Figures.grouped(number)] + (number == 0 ? ["không"] : [])
    case .ratio(let part, let whole): ratios(part, whole)
    case .day(let said): said == day ? [""] : days(said)
    case .month(let month): ["\(month.month)/\(month.year)"]
    case .time(let time): times(time)
    case .document(let number): ["\(number.number < 10 ? "0" : "")\(number.number)-\(number.type)/\(number.issuer)"]
    case .name(let name): [name.text] + (name.text == "%" ? ["phần trăm"] : [])
    case .word(let word): choices(word, part.label)
    case .text: [""]
    }
  }

  private static func people(_ id: MemberID, _ fact: MeetingFact, in cell: Cell) -> [String] {
    guard let name = cell.member(id)?.name else { return ["?"] }
    // Of all who are there or paid, those missing are named; who leads what is handed over is known.
    let isOfAll = fact.kind == .present || fact.kind == .duesPaid
    return [name, String(name.split(separator: " ").last ?? "")] + (isOfAll ? ["tất cả", "đủ cả", "có mặt đủ"] : [])
  }

  private static func ratios(_ part: Int, _ whole: Int) -> [String] {
    var forms = ["\(part)/\(whole)", "\(part) trên \(whole)"]
    if whole > 1 { for factor in 2...20 { forms += ["\(part * factor)/\(whole * factor)", "\(part * factor) trên \(whole * factor)"] } }
    if 100 % whole == 0 { forms += ["\(part * (100 / whole))%", "\(part * (100 / whole)) phần trăm"] }
    if whole == 1 { forms.append(Figures.grouped(part) + " đồng") }
    return forms
  }

  private static func days(_ day: Day) -> [String] {
    let (year, month, number) = day.civil
    let padded = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
    return ["\(padded(number))/\(padded(month))/\(year)", "ngày \(number) tháng \(month) năm \(year)"]
  }

  private static func times(_ time: TimeOfDay) -> [String] {
    let minute = time.minute < 10 ? "0\(time.minute)" : "\(time.minute)"
    return ["\(time.hour) giờ \(minute)", "\(time.hour):\(minute)"] + (time.minute == 0 ? ["\(time.hour) giờ"] : [])
  }

  private static func choices(_ word: String, _ label: MeetingFact.Label) -> [String] {
    switch (label, word) {
    case (.secret, _): ["phiếu kín"]
    case (.kind, "có"): ["trực tuyến", "giám sát"]
    case (.dropped, _): ["thôi theo dõi"]
    case (.step, "có"): ["dự thảo"]
    case (.topic, "có"): ["chuyên đề"]
    case (.matter, "nghị quyết"): [""]
    default: [word] + (synonyms[word] ?? [])
    }
  }

  /// Other words people use for those of choices.
  private static let synonyms: [String: [String]] = [
    "có lý do": ["xin phép"], "không lý do": ["không báo"], "hoàn thành vượt mức": ["vượt mức"], "hằng tháng": ["mỗi tháng"],
    "miễn sinh hoạt": ["miễn công tác và sinh hoạt"], "công nhận chính thức": ["là đảng viên chính thức"],
    "sinh hoạt tạm thời nơi khác": ["sinh hoạt tạm thời về"],
  ]
}
