import Domain
import TextRoom

/// Somebody of an invented cell.
public struct InventedMember: Sendable, Equatable {
  /// As written after `@`.
  public let handle: String
  public let name: String
  public let isFemale: Bool
  public let born: Day
  /// The day of the ceremony.
  public let admitted: Day
  public let job: String
  public var state = State.active
  public var post: Post?

  /// What the member may be given.
  public enum State: Sendable, Equatable {
    case active
    /// Takes part, and lives on a pension.
    case retired
    /// Takes part, with an illness among the circumstances.
    case unwell
    /// Freed from work and activity for age and health since before the record begins.
    case exempt
    /// With the helper, by place in the roster.
    case probationary(helper: Int)
  }

  public enum Post: String, Sendable {
    case secretary = "bí thư"
    case deputy = "phó bí thư"
    case committee = "chi ủy viên"
  }

  /// Takes part in meetings.
  public var isActive: Bool { state != .exempt }
  /// Takes part and votes.
  public var votes: Bool { if case .probationary = state { false } else { isActive } }
  public var isProbationary: Bool { if case .probationary = state { true } else { false } }
}

/// Makes the people of an invented cell.
struct InventedPeople {
  private var choice: SeededChoice
  private var handles: Set<String> = []
  private(set) var members: [InventedMember] = []

  /// - Parameters:
  ///   - day: the day ages are of.
  init(_ count: Int, of kind: InventedKind, on day: Day, seed: UInt64) {
    choice = SeededChoice(seed: seed, stream: 1)
    for _ in 0..<count { add(kind, day) }
    // Two of one name happen in many cells; they differ by birthday.
    if choice.chance(30), let first = members.indices.last { rename(first) }
  }

  private mutating func add(_ kind: InventedKind, _ day: Day) {
    let isFemale = choice.chance(45)
    let sex: Sex = isFemale ? .female : .male
    let family = pick(NameStock.families)
    let given = pick(NameStock.given(sex))
    let name = "\(family) \(pick(NameStock.middles(sex))) \(given)"
    let age = choice.number(in: kind.isResidence ? 27...74 : 26...58)
    let born = date(day.year - age)
    // Nobody of them has fifty years of membership, which frees from dues.
    let joined = choice.number(in: 20...min(age - 4, 34)) + max(0, age - 68)
    members.append(
      InventedMember(
        handle: handle(given, family), name: name, isFemale: isFemale, born: born, admitted: date(day.year - age + joined),
        job: age >= 62 ? pick(["Hưu trí", "Giáo viên nghỉ hưu", "Bộ đội nghỉ hưu"]) : pick(kind.jobs), state: age >= 62 ? .retired : .active
      ))
  }

  private mutating func pick(_ words: [String]) -> String { choice.one(of: words) ?? "" }

  private mutating func date(_ year: Int) -> Day {
    Day(year: year, month: choice.number(in: 1...12), day: choice.number(in: 1...28)) ?? Day(number: 0)
  }

  /// The given name; with the family's, then with a number, where others have it, also when marks are left out.
  private mutating func handle(_ given: String, _ family: String) -> String {
    let short = given.lowercased()
    for handle in [short, "\(short)-\(family.lowercased())"] where handles.insert(handle.folded).inserted { return handle }
    let number = (2...).first { !handles.contains("\(short)\($0)".folded) } ?? 2
    handles.insert("\(short)\(number)".folded)
    return "\(short)\(number)"
  }

  /// Gives a member the name of another of the same sex.
  private mutating func rename(_ index: Int) {
    let member = members[index]
    guard let other = members[..<index].first(where: { $0.isFemale == member.isFemale && $0.born != member.born }) else { return }
    let given = other.name.split(separator: " ").last.map(String.init) ?? ""
    let family = other.name.split(separator: " ").first.map(String.init) ?? ""
    members[index] = InventedMember(
      handle: handle(given, family), name: other.name, isFemale: member.isFemale, born: member.born, admitted: member.admitted,
      job: member.job, state: member.state)
  }
}
