import Diagnostics
import Domain
import TextRoom
import Wording

// The way into the Party and through it, and who belongs to the cell.

/// Giới thiệu quần chúng ưu tú.
enum CandidateIntroduced: RoomEvent {
  static let id = "candidate"
  static let name = Localized(vi: "giới thiệu quần chúng ưu tú", en: "a candidate is introduced")

  static func happen(in room: Room) -> Turn? {
    guard let helper = room.someone(official: true), let name = room.stranger() else { return nil }
    return Turn(
      [
        room.chairLine(
          "Chi đoàn giới thiệu quần chúng ưu tú \(name), \(room.said(room.day)). Chi bộ phân công \(room.called(helper)) giúp đỡ.")
      ], ["quần chúng \"\(name)\" giúp đỡ \(room.at(helper)) giới thiệu \(room.written(room.day))"])
  }
}

/// Quần chúng đã học lớp bồi dưỡng.
enum CandidateTaught: RoomEvent {
  static let id = "candidate-course"
  static let name = Localized(vi: "quần chúng học lớp bồi dưỡng", en: "a candidate took the course")

  static func happen(in room: Room) -> Turn? {
    guard let candidate = room.choice.one(of: room.candidates.filter { $0.step(.course) == nil && $0.step(.introduced)?.day != room.day }),
      let introduced = candidate.step(.introduced)?.fact
    else { return nil }
    let day = max(introduced, room.day.adding(days: -room.choice.number(in: 3...25)))
    return Turn(
      [room.chairLine("Quần chúng \(candidate.name) đã học xong lớp bồi dưỡng nhận thức về Đảng \(room.said(day)).")],
      ["quần chúng \"\(candidate.name)\" bồi dưỡng \(room.written(day))"])
  }
}

/// Đổi người giúp đỡ quần chúng.
enum CandidateHelperChanged: RoomEvent {
  static let id = "candidate-helper"
  static let name = Localized(vi: "đổi người giúp đỡ quần chúng", en: "another helper of a candidate")

  static func happen(in room: Room) -> Turn? {
    guard let candidate = room.choice.one(of: room.candidates),
      let helper = room.someone(but: candidate.helpers(on: room.day), official: true)
    else { return nil }
    return Turn(
      [room.chairLine("Người giúp đỡ cũ bận, nay giao \(room.called(helper)) giúp đỡ quần chúng \(candidate.name).")],
      ["quần chúng \"\(candidate.name)\" giúp đỡ \(room.at(helper))"])
  }
}

/// Thôi theo dõi quần chúng.
enum CandidateDropped: RoomEvent {
  static let id = "candidate-dropped"
  static let name = Localized(vi: "thôi theo dõi quần chúng", en: "a candidate is dropped")

  static func happen(in room: Room) -> Turn? {
    guard let candidate = room.choice.one(of: room.candidates) else { return nil }
    return Turn(
      [room.chairLine("Quần chúng \(candidate.name) đã chuyển đi nơi khác, chi bộ thôi theo dõi.")],
      ["quần chúng \"\(candidate.name)\" thôi theo dõi"])
  }
}

/// Đổi người giúp đỡ đảng viên dự bị.
enum ProbationerHelperChanged: RoomEvent {
  static let id = "probationer-helper"
  static let name = Localized(vi: "đổi người giúp đỡ đảng viên dự bị", en: "another helper of a probationer")

  static func happen(in room: Room) -> Turn? {
    let probationers = room.cell.members.filter { room.isProbationary($0.id) }
    guard let member = room.choice.one(of: probationers),
      let helper = room.someone(but: [member.id] + (member.facts.helpers ?? []), official: true)
    else { return nil }
    return Turn(
      [room.chairLine("Từ \(room.said(room.day)), \(room.called(helper)) giúp đỡ đảng viên dự bị \(room.person(member.id)).")],
      ["cập nhật \(room.at(member.id)) giúp đỡ \(room.at(helper)) từ \(room.written(room.day))"])
  }
}

/// Miễn công tác và sinh hoạt.
enum ExemptionGranted: RoomEvent {
  static let id = "exemption"
  static let name = Localized(vi: "miễn sinh hoạt", en: "an exemption")

  static func happen(in room: Room) -> Turn? {
    let posts = room.cell.members.filter { $0.posts.contains { $0.fact.to == nil } }.map(\.id)
    let asked = room.expected.filter { room.isOfficial($0) && !posts.contains($0) && $0 != room.clerk && !room.present.contains($0) }
    guard let id = room.choice.one(of: asked), room.meeting?.presence(of: id).absence != nil else { return nil }
    return Turn(
      [
        room.chairLine(
          "\(room.called(id).capitalizedFirst) có đơn xin miễn công tác và sinh hoạt vì sức khỏe yếu. Chi bộ đồng ý miễn từ \(room.said(room.day))."
        )
      ], ["miễn sinh hoạt \(room.at(id)) tuổi cao sức khỏe yếu từ \(room.written(room.day)): Có đơn"])
  }
}

/// Trở lại sinh hoạt.
enum Resumed: RoomEvent {
  static let id = "resumed"
  static let name = Localized(vi: "trở lại sinh hoạt", en: "a return to activity")

  static func happen(in room: Room) -> Turn? {
    let exempt = room.cell.members.filter { member in
      if case .exempt? = member.standing(on: room.day) { true } else { false }
    }
    guard let member = room.choice.one(of: exempt) else { return nil }
    return Turn(
      [
        room.chairLine(
          "\(room.called(member.id).capitalizedFirst) đã khỏe, xin trở lại sinh hoạt từ \(room.said(room.day)), chi bộ nhất trí.")
      ],
      ["trở lại \(room.at(member.id)) từ \(room.written(room.day)): Đã khỏe"])
  }
}

/// Tiếp nhận đảng viên chuyển đến.
enum MemberReceived: RoomEvent {
  static let id = "received"
  static let name = Localized(vi: "tiếp nhận đảng viên", en: "a member is received")

  static func happen(in room: Room) -> Turn? {
    guard let name = room.stranger() else { return nil }
    let handle = name.split(separator: " ").map { $0.lowercased() }.joined(separator: "-")
    let origin = room.pick(RoomPhrases.elsewhere)
    return Turn(
      [
        room.chairLine(
          "Chi bộ tiếp nhận đảng viên chính thức \(name) từ \(origin) chuyển sinh hoạt về, kể từ \(room.said(room.day)). Xin chúc mừng.")
      ], ["tiếp nhận @\(handle) \"\(name)\" đơn vị \"\(origin)\" từ \(room.written(room.day))"])
  }
}

/// Đi làm xa, chuyển sinh hoạt tạm thời.
enum WentAway: RoomEvent {
  static let id = "away"
  static let name = Localized(vi: "chuyển sinh hoạt tạm thời", en: "a member goes away for a time")

  static func happen(in room: Room) -> Turn? {
    let asked = room.expected.filter { id in
      room.isOfficial(id) && room.meeting?.presence(of: id).absence != nil && room.cell.member(id)?.posts.isEmpty == true
    }
    guard let id = room.choice.one(of: asked) else { return nil }
    let (place, until) = (room.pick(RoomPhrases.elsewhere), room.day.adding(days: room.choice.number(in: 100...300)))
    return Turn(
      [
        room.chairLine(
          "\(room.called(id).capitalizedFirst) đi làm xa, chuyển sinh hoạt tạm thời về \(place) từ \(room.said(room.day)) đến \(room.said(until))."
        )
      ],
      [
        "chuyển sinh hoạt \(room.at(id)) tạm thời về \"\(place)\" từ \(room.written(room.day)) đến \(room.written(until)): Đi làm xa"
      ])
  }
}

/// Giao chức vụ.
enum PostGiven: RoomEvent {
  static let id = "post"
  static let name = Localized(vi: "giao chức vụ", en: "a post is given")

  static func happen(in room: Room) -> Turn? {
    guard let id = room.someone(but: [room.holder(of: .duesCollector)], official: true) else { return nil }
    return Turn(
      [room.chairLine("Chi bộ giao \(room.called(id)) làm người thu đảng phí từ \(room.said(room.day)).")],
      ["chức vụ \(room.at(id)) thu đảng phí từ \(room.written(room.day))"])
  }
}

extension Room {
  /// A name nobody on record has, in words that no given name of the cell stands alone for.
  fileprivate func stranger() -> String? {
    let known = Set(cell.members.map(\.name.nameKey) + cell.candidates.map(\.name.nameKey))
    return choice.one(of: RoomPhrases.strangers.filter { !known.contains($0.nameKey) })
  }
}
