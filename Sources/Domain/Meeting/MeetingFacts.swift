import TextRoom

/// A meeting (buổi sinh hoạt) about to open.
public struct NewMeeting: Sendable, Equatable {
  public var kind: MeetingKind
  public var day: Day
  public var start: TimeOfDay?
  public var place: String?
  public var online: Bool
  public var chair: MemberID?
  public var clerk: MemberID?
  /// The month the meeting is held for; the month of `day` unless said.
  public var month: Month
  public var topic: String?
  /// Who prepared it (người chuẩn bị), as a thematic meeting has them.
  public var preparers: [MemberID]
  /// When its material (tài liệu) was sent to the members; for a year-end meeting the draft review.
  public var materialSent: Day?
  /// What it is held on (căn cứ), as written.
  public var bases: [String]
  /// Held by the groups (tổ đảng) in place of the whole cell.
  public var isByGroups: Bool

  public init(
    kind: MeetingKind, day: Day, start: TimeOfDay? = nil, place: String? = nil, online: Bool = false, chair: MemberID? = nil,
    clerk: MemberID? = nil, month: Month, topic: String? = nil, preparers: [MemberID] = [], materialSent: Day? = nil,
    isByGroups: Bool = false, bases: [String] = []
  ) {
    self.kind = kind
    self.day = day
    self.start = start
    self.place = place
    self.online = online
    self.chair = chair
    self.clerk = clerk
    self.month = month
    self.topic = topic
    self.preparers = preparers
    self.materialSent = materialSent
    self.isByGroups = isByGroups
    self.bases = bases
  }
}

public enum MeetingKind: Sendable, Equatable, Hashable {
  /// Thường kỳ.
  case regular
  /// Chuyên đề.
  case thematic
  /// Họp chi ủy.
  case committee
  /// Đại hội.
  case congress
  /// Kiểm điểm cuối năm.
  case yearEnd
}

public struct Guest: Sendable, Equatable {
  public var name: String
  public var post: String?
  public var organisation: String?
  /// Sent by the committee above to supervise (dự, giám sát).
  public var isSupervising: Bool
  /// Why an invited guest did not come (khách mời vắng), empty where no reason is known; nil for one who came.
  public var absence: String?

  public init(name: String, post: String? = nil, organisation: String? = nil, isSupervising: Bool = false, absence: String? = nil) {
    self.name = name
    self.post = post
    self.organisation = organisation
    self.isSupervising = isSupervising
    self.absence = absence
  }
}

/// Some members, or all of those a statement concerns except some.
public enum Selection: Sendable, Equatable {
  case members([MemberID])
  case all(except: [MemberID])
}

public enum Excuse: Sendable, Equatable, Hashable {
  /// Vắng có lý do.
  case excused
  /// Vắng không lý do.
  case unexcused
}

public enum Speaker: Sendable, Equatable {
  case member(MemberID)
  /// By name, as welcomed with `guest`.
  case guest(String)

  /// Nil for a guest.
  public var member: MemberID? { if case .member(let id) = self { id } else { nil } }
}

/// What an opinion (góp ý) is about.
public enum Subject: Sendable, Equatable {
  case task(TaskID)
  case member(MemberID)
}

/// The chair's conclusion (kết luận) on something followed up or on an item.
public enum Conclusion: Sendable, Equatable {
  /// `reached`: the share of the work the chair finds done (mức đạt).
  /// `period`: of recurring work the period it is about, nil where that follows from the meeting.
  indirect case task(TaskID, TaskOutcome?, String, reached: Reached? = nil, period: Period? = nil)
  /// `reached`: the same, or of a target the value reached in its unit.
  indirect case followUp(FollowUpID, TaskOutcome?, String, reached: Reached? = nil)
  /// The open item.
  case item(String)
  /// An item of the meeting by its number.
  case numberedItem(Int, String)
}

public enum TaskOutcome: Sendable, Equatable, Hashable {
  /// Hoàn thành: the task ends.
  case done
  /// Hoàn thành vượt mức: the task ends.
  case exceeded
  /// Hoàn thành có sai sót: the task ends, its quality is wanting.
  case faulty
  /// Đúng tiến độ.
  case onTrack
  /// Chậm.
  case late
  /// Không hoàn thành: the task ends.
  case notMet
}

/// Counted votes (biểu quyết).
public struct Votes: Sendable, Equatable, Hashable {
  public var inFavour: Int
  public var against: Int
  public var abstaining: Int
  public var cast: Int { inFavour + against + abstaining }

  public init(inFavour: Int, against: Int, abstaining: Int) {
    self.inFavour = inFavour
    self.against = against
    self.abstaining = abstaining
  }
}

/// How the votes are given (hình thức biểu quyết).
public enum VotingWay: Sendable, Equatable, Hashable {
  /// Bỏ phiếu kín.
  case secret
  /// Giơ tay.
  case hands
  /// Giơ thẻ.
  case cards
  /// Qua ứng dụng, as in a meeting online.
  case app
}

/// A vote as held in a meeting; the result is computed, never typed.
public struct Ballot: Sendable, Equatable {
  /// What the votes are counted for: as stated, but of discipline the form its words name.
  public let matter: Matter
  /// The matter as it was stated.
  public let stated: Matter
  /// The member an admission, recognition, deletion or discipline concerns.
  public var subject: MemberID?
  /// The candidate an admission concerns, by name as first stated.
  public var candidate: String?
  /// The draft that is passed when the share is reached.
  public var resolution: DocumentNumber?
  /// A second round (vòng 2) is a vote of its own, not a recount of the first; nil for the only one.
  public var round: Int?
  /// Nil where it is not said, which is openly.
  public var way: VotingWay?
  public var votes: Votes
  public let text: String

  public init(
    matter: Matter, subject: MemberID? = nil, candidate: String? = nil, resolution: DocumentNumber? = nil, round: Int? = nil,
    way: VotingWay? = nil, votes: Votes, text: String
  ) {
    self.matter = matter == .discipline ? .disciplinary(in: text) : matter
    stated = matter
    self.subject = subject
    self.candidate = candidate
    self.resolution = resolution
    self.round = round
    self.way = way
    self.votes = votes
    self.text = text
  }
}

/// What is voted on; it decides base and threshold. Source: 294-QĐ/TW § 9.3; 06-HD/TW.
public enum Matter: Sendable, Equatable, Hashable {
  /// Nghị quyết and any ordinary decision.
  case resolution
  /// Kết nạp.
  case admission
  /// Công nhận chính thức.
  case recognition
  /// Xóa tên.
  case deletion
  /// Khai trừ.
  case expulsion
  /// Khiển trách, cảnh cáo.
  case discipline
  /// Cách chức.
  case dismissal
}

extension Matter {
  /// The form of discipline (hình thức kỷ luật) that words name first; those they reject, `không khai trừ mà cảnh cáo`, are not meant.
  fileprivate static func disciplinary(in words: String) -> Matter {
    let forms: [(words: [String], matter: Matter)] = [
      (["khai trừ", "khai tru"], .expulsion), (["cách chức", "cach chuc"], .dismissal),
      (["khiển trách", "khien trach", "cảnh cáo", "canh cao"], .discipline),
    ]
    let said = " \(words.nameKey) "
    let named = forms.flatMap { form in
      form.words.flatMap { said.ranges(of: " \($0.nameKey) ") }.filter { !said[..<$0.lowerBound].isRejecting }
        .map { (place: $0.lowerBound, matter: form.matter) }
    }
    return named.min { $0.place < $1.place }?.matter ?? .discipline
  }
}

extension StringProtocol {
  /// Ends in words that reject what follows, as a key of names.
  fileprivate var isRejecting: Bool { ["không", "khong", "thay vì", "thay cho"].contains { hasSuffix(" \($0.nameKey)") } }
}

/// What is sent to the committee above after a meeting (gửi, báo cáo cấp trên).
public enum Dispatch: Sendable, Equatable {
  /// A document of the cell, such as a resolution.
  case document(DocumentNumber)
  /// The quality score of a meeting.
  case score(MeetingID)
}
