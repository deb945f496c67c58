import Diagnostics
import Domain
import TextRoom

// Who is there, who is not, who comes and goes.

/// Có mặt đủ.
enum FullRollCall: RoomEvent {
  static let id = "roll-call-full"
  static let name = Localized(vi: "điểm danh: có mặt đủ", en: "roll call: everybody is there")

  static func happen(in room: Room) -> Turn? {
    guard room.absent.isEmpty, room.late.isEmpty else { return nil }
    let count = room.expected.count
    return Turn(
      [room.chairLine(room.pick(["Điểm danh: có mặt đủ \(count) đồng chí.", "Tôi đếm đủ cả \(count) đồng chí, tất cả có mặt."]))],
      ["có mặt tất cả"])
  }
}

/// Có mặt trừ một số người.
enum RollCall: RoomEvent {
  static let id = "roll-call"
  static let name = Localized(vi: "điểm danh có người vắng", en: "roll call with some missing")

  static func happen(in room: Room) -> Turn? {
    let missing = room.absent + room.late
    guard !missing.isEmpty, missing.count < room.expected.count else { return nil }
    return Turn(
      [
        room.chairLine(
          room.pick([
            "Điểm danh: có mặt tất cả, trừ \(room.called(missing)).", "Đến giờ này đủ cả rồi, chỉ chưa thấy \(room.called(missing)).",
          ]))
      ], ["có mặt tất cả trừ \(room.at(missing))"])
  }
}

/// Đọc tên từng người.
enum RollCallByName: RoomEvent {
  static let id = "roll-call-by-name"
  static let name = Localized(vi: "điểm danh từng tên", en: "roll call by name")

  static func happen(in room: Room) -> Turn? {
    let present = room.expected.filter { !room.absent.contains($0) && !room.late.contains($0) }
    guard present.count <= 14 else { return nil }
    return Turn(
      [room.chairLine("Tôi đọc tên, ai có mặt xin giơ tay: \(room.called(present)). Vậy là \(present.count) đồng chí.")],
      ["có mặt \(room.at(present))"])
  }
}

/// Điểm danh nhầm, nói lại ngay.
enum RollCallCorrected: RoomEvent {
  static let id = "roll-call-corrected"
  static let name = Localized(vi: "điểm danh nói lại", en: "roll call put right")

  static func happen(in room: Room) -> Turn? {
    guard let clerk = room.clerk, room.absent.count == 1, room.late.isEmpty, let missing = room.absent.first else { return nil }
    return Turn(
      [
        room.chairLine("Điểm danh: có mặt đủ cả."), room.line(clerk, "Thưa, chưa thấy \(room.called(missing)) đâu ạ."),
        room.chairLine("Vậy ghi lại: có mặt tất cả trừ \(room.called(missing))."),
      ], ["có mặt tất cả trừ \(room.at(missing))"])
  }
}

/// Vắng có lý do.
enum AbsentWithLeave: RoomEvent {
  static let id = "absent-excused"
  static let name = Localized(vi: "vắng có lý do", en: "absent with leave")

  static func happen(in room: Room) -> Turn? {
    guard let id = room.absent.popFirst() else { return nil }
    let reason = room.pick(RoomPhrases.leave)
    return Turn(
      [room.chairLine("\(room.called(id).capitalizedFirst) vắng có lý do: \(reason), đã xin phép chi ủy.")],
      ["vắng \(room.at(id)) có lý do: \(reason.capitalizedFirst)"])
  }
}

/// Vắng không lý do.
enum AbsentWithoutLeave: RoomEvent {
  static let id = "absent-unexcused"
  static let name = Localized(vi: "vắng không lý do", en: "absent without leave")

  static func happen(in room: Room) -> Turn? {
    guard let id = room.absent.popFirst() else { return nil }
    let words = room.pick(["không báo ai, ghi vắng không lý do", "gọi không nghe máy, đề nghị ghi vắng không lý do"])
    return Turn([room.chairLine("\(room.called(id).capitalizedFirst) \(words).")], ["vắng \(room.at(id)) không lý do"])
  }
}

/// Người khác báo vắng hộ.
enum ProxyAbsence: RoomEvent {
  static let id = "absent-by-proxy"
  static let name = Localized(vi: "báo vắng hộ", en: "somebody else excuses a member")

  static func happen(in room: Room) -> Turn? {
    guard let messenger = room.someone(), let id = room.absent.popFirst() else { return nil }
    let reason = room.pick(RoomPhrases.leave)
    return Turn(
      [
        room.line(messenger, "\(room.called(id).capitalizedFirst) nhờ tôi báo hộ: \(reason), xin phép vắng buổi này."),
        room.chairLine("Chi bộ nhận, ghi vắng có lý do."),
      ], ["vắng \(room.at(id)) có lý do: \(reason.capitalizedFirst)"])
  }
}

/// Mấy người vắng cùng một lý do.
enum SeveralAbsent: RoomEvent {
  static let id = "absent-several"
  static let name = Localized(vi: "mấy người vắng một lý do", en: "several absent for one reason")

  static func happen(in room: Room) -> Turn? {
    guard room.absent.count >= 2 else { return nil }
    let ids = Array(room.absent.prefix(2))
    room.absent.removeFirst(2)
    return Turn(
      [room.chairLine("\(room.called(ids).capitalizedFirst) cùng đi tập huấn trên huyện, vắng có lý do.")],
      ["vắng \(room.at(ids)) có lý do: Đi tập huấn"])
  }
}

/// Đến muộn.
enum LateArrival: RoomEvent {
  static let id = "late"
  static let name = Localized(vi: "đến muộn", en: "late arrival")

  static func happen(in room: Room) -> Turn? {
    guard let id = room.late.popFirst() else { return nil }
    let words = room.pick([
      "Xin lỗi chi bộ, tôi đến muộn.", "Báo cáo, xe hỏng dọc đường nên giờ tôi mới đến.", "Cháu dỗ con ngủ xong mới đi được ạ.",
    ])
    return Turn(
      [room.line(id, words), room.chairLine("Bây giờ là \(room.timeSaid), thư ký ghi \(room.called(id)) vào họp.")],
      ["vào họp \(room.at(id)) lúc \(room.timeWritten)"])
  }
}

/// Hai người cùng đến muộn.
enum LateTogether: RoomEvent {
  static let id = "late-together"
  static let name = Localized(vi: "hai người cùng đến muộn", en: "two come late together")

  static func happen(in room: Room) -> Turn? {
    guard room.late.count >= 2 else { return nil }
    let ids = Array(room.late.prefix(2))
    room.late.removeFirst(2)
    return Turn(
      [room.chairLine("\(room.called(ids).capitalizedFirst) vừa đến, lúc này là \(room.timeSaid).")],
      ["vào họp \(room.at(ids)) lúc \(room.timeWritten)"])
  }
}

/// Về sớm.
enum LeavingEarly: RoomEvent {
  static let id = "leave-early"
  static let name = Localized(vi: "về sớm", en: "leaving early")

  static func happen(in room: Room) -> Turn? {
    guard room.present.count > room.expected.count / 2 + 2, let id = room.someone(but: [room.clerk]), room.pending == nil else {
      return nil
    }
    let words = room.pick([
      "Tôi có ca đêm, xin phép về trước.", "Nhà có người ốm gọi, tôi xin phép về sớm.", "Già rồi ngồi lâu đau lưng, tôi xin về trước.",
    ])
    return Turn(
      [room.line(id, words), room.chairLine("Mời đồng chí. Ghi \(room.called(id)) rời họp lúc \(room.timeSaid).")],
      ["rời họp \(room.at(id)) lúc \(room.timeWritten)"])
  }
}

/// Ra ngoài rồi trở vào.
enum OutAndBack: RoomEvent {
  static let id = "out-and-back"
  static let name = Localized(vi: "ra ngoài rồi trở vào", en: "going out and coming back")

  static func happen(in room: Room) -> Turn? {
    guard let id = room.someone(but: [room.clerk]), room.pending == nil else { return nil }
    let (outSaid, outWritten) = (room.timeSaid, room.timeWritten)
    room.pass(room.choice.number(in: 12...20))
    return Turn(
      [
        room.line(id, "Công an gọi gấp, tôi xin ra ngoài. Lúc đó là \(outSaid)."),
        room.chairLine("\(room.called(id).capitalizedFirst) trở vào lúc \(room.timeSaid), ta tiếp tục."),
      ], ["rời họp \(room.at(id)) lúc \(outWritten)", "vào họp \(room.at(id)) lúc \(room.timeWritten)"])
  }
}

/// Đảng viên được miễn sinh hoạt vẫn đến dự.
enum ExemptComes: RoomEvent {
  static let id = "exempt-comes"
  static let name = Localized(vi: "người được miễn vẫn đến dự", en: "an exempt member comes")

  static func happen(in room: Room) -> Turn? {
    let exempt = room.cell.members.filter { member in
      guard case .exempt? = member.dueStanding(on: room.day), let presence = room.meeting?.presence(of: member.id) else { return false }
      return !presence.hasAttended && presence.absence == nil
    }
    guard let member = room.choice.one(of: exempt) else { return nil }
    return Turn(
      [
        room.line(member.id, "Tôi được miễn sinh hoạt nhưng nhớ chi bộ quá nên đến ngồi nghe."),
        room.chairLine("Chi bộ rất mừng. Thư ký ghi \(room.called(member.id)) có mặt."),
      ], ["có mặt \(room.at(member.id))"])
  }
}

// MARK: Guests

/// Giới thiệu khách.
enum GuestWelcomed: RoomEvent {
  static let id = "guest"
  static let name = Localized(vi: "giới thiệu khách dự", en: "a guest is welcomed")

  static func happen(in room: Room) -> Turn? {
    guard let guest = room.choice.one(of: RoomPhrases.guests) else { return nil }
    return Turn(
      [room.chairLine("Dự với chi bộ hôm nay có đồng chí \(guest.name), \(guest.post).")],
      ["khách mời \"\(guest.name)\" chức danh \"\(guest.post)\""])
  }
}

/// Hai khách cùng dự.
enum TwoGuests: RoomEvent {
  static let id = "guests"
  static let name = Localized(vi: "hai khách cùng dự", en: "two guests are welcomed")

  static func happen(in room: Room) -> Turn? {
    let guests = Array(room.choice.shuffled(RoomPhrases.guests).prefix(2))
    return Turn(
      [room.chairLine("Xin giới thiệu hai khách: " + guests.map { "đồng chí \($0.name), \($0.post)" }.joined(separator: "; ") + ".")],
      guests.map { "khách mời \"\($0.name)\" chức danh \"\($0.post)\"" })
  }
}

/// Cấp trên cử người giám sát.
enum SupervisorWelcomed: RoomEvent {
  static let id = "guest-supervising"
  static let name = Localized(vi: "cấp trên dự, giám sát", en: "somebody comes to supervise")

  static func happen(in room: Room) -> Turn? {
    guard let guest = room.choice.one(of: RoomPhrases.guests) else { return nil }
    return Turn(
      [room.chairLine("Đảng ủy cử đồng chí \(guest.name), \(guest.post), về dự và giám sát buổi họp.")],
      ["khách mời \"\(guest.name)\" chức danh \"\(guest.post)\" giám sát"])
  }
}

extension [MemberID] {
  fileprivate mutating func popFirst() -> MemberID? { isEmpty ? nil : removeFirst() }
}
