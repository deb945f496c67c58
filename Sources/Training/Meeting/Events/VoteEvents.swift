import Diagnostics
import Domain
import TextRoom

// Votes, with all sorts of counts.

/// Mọi người tán thành.
enum UnanimousVote: RoomEvent {
  static let id = "vote-unanimous"
  static let name = Localized(vi: "biểu quyết nhất trí", en: "a unanimous vote")

  static func happen(in room: Room) -> Turn? {
    guard room.voters > 2 else { return nil }
    return room.vote(Count(room.voters, 0, 0), on: room.pick(Count.matters))
  }
}

/// Có phiếu không tán thành.
enum DividedVote: RoomEvent {
  static let id = "vote-divided"
  static let name = Localized(vi: "biểu quyết có người không tán thành", en: "a divided vote")

  static func happen(in room: Room) -> Turn? {
    guard room.voters > 4 else { return nil }
    return room.vote(Count.divided(room), on: room.pick(Count.matters))
  }
}

/// Đảng viên dự bị giơ tay, đếm lại.
enum VoteCountedAgain: RoomEvent {
  static let id = "vote-counted-again"
  static let name = Localized(vi: "biểu quyết phải đếm lại", en: "a vote is counted again")

  static func happen(in room: Room) -> Turn? {
    guard room.voters > 4, let clerk = room.clerk, room.present.contains(where: room.isProbationary) else { return nil }
    let count = Count.divided(room)
    let matter = room.pick(Count.matters)
    return Turn(
      [
        room.chairLine("Về việc \(matter.lowercasedFirst), tán thành \(count.inFavour + 1)."),
        room.line(clerk, "Thưa, có đảng viên dự bị giơ tay, đề nghị đếm lại."), room.chairLine("Đếm lại: \(count.said(room))."),
      ], ["biểu quyết \(count.written): \(matter)"])
  }
}

/// Có người đề nghị bỏ phiếu kín, chi bộ đồng ý.
enum SecretBallot: RoomEvent {
  static let id = "secret-ballot"
  static let name = Localized(vi: "đề nghị bỏ phiếu kín", en: "a secret ballot is asked for")

  static func happen(in room: Room) -> Turn? {
    guard room.voters > 4, let asker = room.someone(official: true) else { return nil }
    let count = Count.divided(room)
    let matter = room.pick(Count.matters)
    return Turn(
      [
        room.line(asker, "Việc này tế nhị, tôi đề nghị bỏ phiếu kín."), room.chairLine("Chi bộ đồng ý bỏ phiếu kín về việc: \(matter)."),
        room.chairLine("Kết quả kiểm phiếu: \(count.said(room))."),
      ],
      [
        "phát biểu \(room.at(asker)): Đề nghị bỏ phiếu kín", "biểu quyết kín \(count.written): \(matter)",
      ])
  }
}

/// Đề nghị bỏ phiếu kín mà không được: vẫn giơ tay.
enum SecretBallotRefused: RoomEvent {
  static let id = "secret-ballot-refused"
  static let name = Localized(vi: "đề nghị bỏ phiếu kín, chi bộ giơ tay", en: "a secret ballot is asked for and refused")

  static func happen(in room: Room) -> Turn? {
    guard room.voters > 4, let asker = room.someone(official: true) else { return nil }
    let count = Count.divided(room)
    let matter = room.pick(Count.matters)
    return Turn(
      [
        room.line(asker, "Hay ta bỏ phiếu kín?"),
        room.chairLine("Đa số muốn giơ tay. Về việc \(matter.lowercasedFirst): \(count.said(room))."),
      ],
      [
        "phát biểu \(room.at(asker)): Hỏi có bỏ phiếu kín không", "biểu quyết \(count.written): \(matter)",
      ])
  }
}

/// Vòng hai.
enum SecondRound: RoomEvent {
  static let id = "vote-second-round"
  static let name = Localized(vi: "biểu quyết vòng hai", en: "a second round")

  static func happen(in room: Room) -> Turn? {
    guard room.voters > 5 else { return nil }
    let matter = room.pick(Count.matters)
    let half = room.voters / 2
    let (first, second) = (Count(half, room.voters - half, 0), Count.divided(room))
    return Turn(
      [
        room.chairLine("Về việc \(matter.lowercasedFirst), vòng 1: \(first.said(room)). Ta bàn thêm rồi biểu quyết vòng 2."),
        room.chairLine("Vòng 2: \(second.said(room))."),
      ],
      ["biểu quyết vòng 1 \(first.written): \(matter)", "biểu quyết vòng 2 \(second.written): \(matter)"])
  }
}

/// Chưa biểu quyết, vì thiếu số liệu: chỉ có ý kiến để ghi.
enum VotePutOff: RoomEvent {
  static let id = "vote-put-off"
  static let name = Localized(vi: "hoãn biểu quyết", en: "a vote is put off")

  static func happen(in room: Room) -> Turn? {
    guard let asker = room.someone() else { return nil }
    return Turn(
      [
        room.line(asker, "Tôi đề nghị chưa biểu quyết vì còn thiếu số liệu."), room.chairLine("Đồng ý, buổi này chưa biểu quyết việc ấy."),
      ], ["phát biểu \(room.at(asker)): Đề nghị chưa biểu quyết vì còn thiếu số liệu"])
  }
}

/// Biểu quyết kết nạp một quần chúng.
enum AdmissionVoted: RoomEvent {
  static let id = "vote-admission"
  static let name = Localized(vi: "biểu quyết kết nạp", en: "a vote on admission")

  static func happen(in room: Room) -> Turn? {
    guard room.voters > 4, let candidate = room.choice.one(of: room.candidates) else { return nil }
    let count = Count.mostly(room)
    return Turn(
      [room.chairLine("Chi bộ bỏ phiếu kín xét kết nạp quần chúng \(candidate.name): \(count.said(room)).")],
      ["biểu quyết kết nạp \"\(candidate.name)\" kín \(count.written): Xét kết nạp"])
  }
}

/// Biểu quyết công nhận đảng viên chính thức.
enum RecognitionVoted: RoomEvent {
  static let id = "vote-recognition"
  static let name = Localized(vi: "biểu quyết công nhận chính thức", en: "a vote on recognition")

  static func happen(in room: Room) -> Turn? {
    let probationers = room.cell.members.map(\.id).filter(room.isProbationary)
    guard room.voters > 4, let id = room.choice.one(of: probationers) else { return nil }
    let count = Count.mostly(room)
    return Turn(
      [room.chairLine("Xét công nhận \(room.called(id)) là đảng viên chính thức, bỏ phiếu kín: \(count.said(room)).")],
      ["biểu quyết công nhận đối với \(room.at(id)) kín \(count.written): Xét công nhận đảng viên chính thức"])
  }
}

/// Votes as counted.
struct Count {
  let inFavour: Int
  let against: Int
  let abstaining: Int

  static let matters = [
    "Thông qua chương trình công tác quý", "Thông qua bảng phân công", "Đề nghị xã sửa đường", "Đóng góp quỹ khuyến học",
    "Đổi giờ sinh hoạt sang buổi tối",
  ]

  init(_ inFavour: Int, _ against: Int, _ abstaining: Int) {
    self.inFavour = inFavour
    self.against = against
    self.abstaining = abstaining
  }

  /// More than half, with some against or abstaining.
  static func divided(_ room: Room) -> Count {
    let voters = room.voters
    let others = room.choice.number(in: 1...max(1, (voters - 1) / 2))
    let against = room.choice.number(in: 0...others)
    return Count(voters - others, against, others - against)
  }

  /// All but one or two.
  static func mostly(_ room: Room) -> Count {
    let against = room.choice.number(in: 0...1)
    return Count(room.voters - against, against, 0)
  }

  /// All three numbers, in words people use.
  func said(_ room: Room) -> String {
    if against == 0 || abstaining == 0 || room.choice.chance(50) {
      return "tán thành \(inFavour), không tán thành \(against), không có ý kiến \(abstaining)"
    }
    return "\(inFavour) đồng chí tán thành, \(against) đồng chí không tán thành, \(abstaining) đồng chí không có ý kiến"
  }

  var written: String { "tán thành \(inFavour) không tán thành \(against) không ý kiến \(abstaining)" }
}

extension Room {
  fileprivate func vote(_ count: Count, on matter: String) -> Turn {
    Turn(
      [
        chairLine("Ai nhất trí việc \(matter.lowercasedFirst) xin giơ cao lên cho thư ký đếm."), chairLine("Kết quả: \(count.said(self))."),
      ], ["biểu quyết \(count.written): \(matter)"])
  }

  /// Candidates the cell prepares.
  var candidates: [Candidate] { cell.candidates.filter { $0.droppedFrom == nil } }
}
