import TextRoom

/// What of a meeting is matter of one of its resolutions (nghị quyết), and of no other.
public struct ResolutionMatter: Sendable, Equatable {
  /// The statements that are its own, in the order made.
  public let entries: [Meeting.Entry]
  /// What concerns the meeting as a whole is told here: the earlier resolution, the dues, the score.
  public let isMain: Bool
  /// The vote that passed it or failed to: the last that names it or says its title, else of those that name no other matter the
  /// last before it, or the first after.
  public let vote: Recorded<Cell.HeldVote>?
}

extension Cell {
  /// The resolutions of a meeting, drafts among them, in the order in which they come up in it.
  public func resolutions(of meeting: MeetingID) -> [Recorded<RegisteredDocument>] {
    documents.filter { $0.fact.meeting == meeting && $0.fact.isResolutionOrDraft }
  }

  /// The draft of the term that a resolution of the title is the final version of: the one of its title, or the only one of the open meeting
  /// where one of the titles goes on from the other. A draft that another meeting left behind is not meant.
  ///
  /// - Returns: nil when there is none, or when more than one may be meant.
  public func draft(titled title: String, thematic: Bool, on day: Day) -> DocumentNumber? {
    let term = term(on: day)
    let drafts = documents.map(\.fact).filter { document in
      document.kind == .resolution(thematic: thematic, draft: true) && document.term == term
        && (document.meeting ?? openMeeting) == openMeeting
    }
    let title = title.lowercased()
    let same = drafts.filter { $0.summary.lowercased() == title }
    if !same.isEmpty { return same.count == 1 ? same[0].number : nil }
    let open = drafts.filter { $0.meeting != nil && $0.meeting == openMeeting }
    guard open.count == 1, let draft = open.first else { return nil }
    let known = draft.summary.lowercased()
    let goesOn = !known.isEmpty && !title.isEmpty && (title.hasPrefix(known) || known.hasPrefix(title))
    return goesOn ? draft.number : nil
  }

  /// - Returns: nil for a document that is no resolution of a meeting.
  public func matter(of resolution: Recorded<RegisteredDocument>) -> ResolutionMatter? {
    guard let meeting = resolution.fact.meeting.flatMap(meeting) else { return nil }
    let sorter = MatterSorter(meeting, resolutions(of: meeting.id))
    guard let own = sorter.resolutions.firstIndex(of: resolution) else { return nil }
    let entries = meeting.entries.filter { sorter.owner(of: $0) == own }
    return ResolutionMatter(
      entries: entries, isMain: sorter.main == own,
      vote: entries.passing(resolution).map { held($0.vote, in: meeting) })
  }
}

/// Sorts the statements of a meeting to its resolutions.
///
/// A statement belongs to the resolution it names; else to the one of its item of the agenda; else, where the item has several, to the one whose
/// title speaks of it, and then to the one that follows: what is said and voted leads to a resolution. What stands under a resolution, points and
/// targets, belongs to the one before. Items without a resolution belong to the one on the
/// same matter of persons, else to the main one.
private struct MatterSorter {
  let resolutions: [Recorded<RegisteredDocument>]
  let main: Int
  private let items: [Int?]
  private let itemOfRecord: [RecordID: Int]
  private let itemOfNumber: [Int: Int]
  /// Of items without a resolution, the one resolution of the meeting on the same matter of persons.
  private let ofItem: [Int: Int]
  /// Where each resolution comes up.
  private let places: [RecordID]
  /// Where an item has as many votes that name nothing as resolutions, they go together in their order.
  private let paired: [RecordID: Int]

  init(_ meeting: Meeting, _ resolutions: [Recorded<RegisteredDocument>]) {
    let sections = [meeting.opening] + meeting.items.map(\.entries)
    var itemOfRecord: [RecordID: Int] = [:]
    for (item, entries) in sections.enumerated() {
      for entry in entries { itemOfRecord[entry.record] = item }
    }
    // A draft of before the meeting comes up where it is voted on.
    func place(of resolution: Recorded<RegisteredDocument>) -> RecordID {
      if itemOfRecord[resolution.record] != nil { return resolution.record }
      let vote = meeting.entries.last { entry in
        if case .votes(.voted(let ballot, _)) = entry.event { ballot.resolution == resolution.fact.number } else { false }
      }
      return vote?.record ?? resolution.record
    }
    let placed = resolutions.map { ($0, place(of: $0)) }.sorted { $0.1 < $1.1 }
    self.resolutions = placed.map(\.0)
    places = placed.map(\.1)
    items = placed.map { itemOfRecord[$0.1] }
    self.itemOfRecord = itemOfRecord
    itemOfNumber = Dictionary(meeting.items.enumerated().map { ($1.number, $0 + 1) }) { first, _ in first }
    var ofItem: [Int: Int] = [:]
    for (index, item) in meeting.items.enumerated() {
      let themes = ResolutionTheme.ofPersons.filter { $0.isSpoken(in: item.title) }
      let meant = self.resolutions.indices.filter { [resolutions = self.resolutions] in themes.contains(where: resolutions[$0].fact.speaks)
      }
      if meant.count == 1 { ofItem[index + 1] = meant[0] }
    }
    self.ofItem = ofItem
    var paired: [RecordID: Int] = [:]
    for (item, entries) in sections.enumerated() {
      let here = items.indices.filter { [items] in items[$0] == item }
      let votes = entries.filter { entry in here.contains { entry.event.isUnnamedVote(on: resolutions[$0].fact) } }.map(\.record)
      if here.count > 1, votes.count == here.count { paired.merge(zip(votes, here)) { first, _ in first } }
    }
    self.paired = paired
    main = self.resolutions.lastIndex { !$0.fact.isSpecial } ?? self.resolutions.count - 1
  }

  /// The index of the resolution a statement belongs to; nil when it names one that is not of the meeting, and of the adoption of the minutes.
  func owner(of entry: Meeting.Entry) -> Int? {
    if case .votes(.voted(let ballot, _)) = entry.event, ballot.isOnMinutesAlone { return nil }
    if let number = entry.event.namedResolution { return resolutions.lastIndex { $0.fact.number == number } }
    let all = Array(resolutions.indices)
    let item = entry.event.concludedItem.flatMap { itemOfNumber[$0] } ?? itemOfRecord[entry.record]
    let here = all.filter { items[$0] == item }
    if here.count == 1 { return here[0] }
    let possible = here.isEmpty ? all : here
    let meant = possible.filter { entry.event.isSpoken(of: resolutions[$0].fact) }
    if meant.count == 1 { return meant[0] }
    if here.isEmpty { return item.flatMap { ofItem[$0] } ?? main }
    if let vote = paired[entry.record] { return vote }
    let before = here.last { places[$0] < entry.record }
    let after = here.first { entry.record < places[$0] }
    return entry.event.standsUnderResolution ? before ?? after : after ?? before
  }
}

extension Event {
  /// The resolution a statement itself says it belongs to.
  fileprivate var namedResolution: DocumentNumber? {
    switch self {
    case .votes(.voted(let ballot, _)): ballot.resolution
    case .votes(.resolved(let number, _, _, _, _, _)): number
    case .talk(.followUpStated(.point(let id), _)): id.resolution
    case .talk(.followUpStated(_, let facts)): if case .target(_, _, let resolution, _) = facts.detail { resolution } else { nil }
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
      nil
    }
  }

  /// A vote that may be on the resolution and does not say on which it is.
  fileprivate func isUnnamedVote(on resolution: RegisteredDocument) -> Bool {
    guard case .votes(.voted(let ballot, _)) = self else { return false }
    return ballot.matter == .resolution && ballot.resolution == nil && !ballot.isOnMinutesAlone
      && !ballot.isOfOtherMatter(than: resolution)
  }

  /// The item a conclusion names by its number.
  fileprivate var concludedItem: Int? {
    if case .talk(.concluded(.numberedItem(let number, _))) = self { number } else { nil }
  }

  /// A point or target, which is written under the resolution that was stated last.
  fileprivate var standsUnderResolution: Bool {
    if case .talk(.followUpStated(let id, _)) = self { id.kind != .shortcoming } else { false }
  }

  /// The title of the resolution speaks of the matter of the statement.
  fileprivate func isSpoken(of resolution: RegisteredDocument) -> Bool {
    switch self {
    case .assignment(.assigned), .assignment(.adjusted), .assignment(.handedOver), .assignment(.stopped): resolution.speaks(of: .assignment)
    case .votes(.voted(let ballot, _)): ballot.matter.theme.map(resolution.speaks) ?? resolution.isTitled(by: ballot.text)
    case .votes(.elected): resolution.speaks(of: .election)
    case .year(.classified), .year(.reviewed), .year(.committeeReviewed), .year(.proposed): resolution.speaks(of: .rating)
    case .talk(.commended): resolution.speaks(of: .praise)
    case .membership(.standingChanged(_, let fact)): if case .exempted = fact.step { resolution.speaks(of: .exemption) } else { false }
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
      false
    }
  }
}

/// What a resolution on one matter alone is about.
enum ResolutionTheme: CaseIterable {
  case assignment, admission, recognition, deletion, discipline, exemption, election, rating, praise

  /// Those that decide on persons, of which an item of the agenda has the name too.
  fileprivate static let ofPersons: [ResolutionTheme] = [.admission, .recognition, .deletion, .discipline, .exemption, .rating, .praise]

  fileprivate func isSpoken(in title: String) -> Bool {
    let title = title.lowercased()
    return words.contains(where: title.holds)
  }

  /// Words of titles that speak of it, with diacritics and without.
  fileprivate var words: [String] {
    switch self {
    case .assignment: ["phân công", "phan cong", "giao nhiệm vụ", "giao nhiem vu"]
    case .admission: ["kết nạp", "ket nap"]
    case .recognition: ["công nhận", "cong nhan"]
    case .deletion: ["xóa tên", "xoá tên", "xoa ten"]
    case .discipline: ["kỷ luật", "kỉ luật", "ky luat", "khiển trách", "cảnh cáo", "cách chức", "khai trừ", "khai tru"]
    case .exemption: ["miễn công tác", "miễn sinh hoạt", "mien cong tac", "mien sinh hoat"]
    case .election: ["bầu", "đại hội", "dai hoi"]
    case .rating: ["xếp loại", "xep loai"]
    case .praise: ["khen thưởng", "khen thuong", "biểu dương", "bieu duong"]
    }
  }
}

extension Matter {
  var theme: ResolutionTheme? {
    switch self {
    case .resolution: nil
    case .admission: .admission
    case .recognition: .recognition
    case .deletion: .deletion
    case .expulsion, .discipline, .dismissal: .discipline
    }
  }
}

extension RegisteredDocument {
  /// A resolution, be it still a draft.
  public var isResolutionOrDraft: Bool { if case .resolution = kind { true } else { false } }

  /// On one topic or matter alone, so that the rest of the meeting is not told in it.
  var isSpecial: Bool {
    if case .resolution(thematic: true, _) = kind { return true }
    return ResolutionTheme.allCases.contains(where: speaks)
  }

  /// The words of a vote are its title, or begin or end it: “Thông qua nghị quyết tháng 2” of “Nghị quyết tháng 2/2026”.
  func isTitled(by words: String) -> Bool {
    var said = words.lowercased()
    for verb in ["biểu quyết ", "thông qua ", "thong qua "] where said.hasPrefix(verb) { said.removeFirst(verb.count) }
    let title = summary.lowercased()
    return !said.isEmpty && !title.isEmpty && (title.holds(said) || said.holds(title))
  }

  func speaks(of theme: ResolutionTheme) -> Bool { theme.isSpoken(in: summary) }
}
